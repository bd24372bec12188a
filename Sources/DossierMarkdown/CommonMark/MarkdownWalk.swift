/// Visits the nodes of a tree in the order of the text, containers twice: when they begin and when they end.
///
/// Keeps no stack, so the depth of a hostile note doesn't matter.
struct MarkdownWalk: Sequence, IteratorProtocol {
  struct Event {
    let node: MarkdownNode
    let kind: MarkdownNode.Kind
    /// Whether this is the end of a container.
    let isEnd: Bool
  }

  private let root: MarkdownNode
  private var upcoming: MarkdownNode?
  private var upcomingIsEnd = false

  init(_ root: MarkdownNode) {
    self.root = root
    upcoming = root
  }

  mutating func next() -> Event? {
    guard let node = upcoming else { return nil }
    let event = Event(node: node, kind: node.kind, isEnd: upcomingIsEnd)
    if event.isEnd || !event.kind.isContainer {
      advance(past: node)
    } else if let child = node.firstChild {
      upcoming = child
    } else {
      upcomingIsEnd = true
    }
    return event
  }

  /// Goes on after a node and all that is in it, without announcing its end.
  mutating func advance(past node: MarkdownNode) {
    if node == root {
      upcoming = nil
    } else if let sibling = node.next {
      upcoming = sibling
      upcomingIsEnd = false
    } else {
      upcoming = node.parent
      upcomingIsEnd = true
    }
  }
}
