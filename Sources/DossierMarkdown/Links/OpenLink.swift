/// A link whose text is being written.
struct OpenLink {
  /// What the link leads to, and so what is completed when it ends.
  enum Target {
    /// The next of `links`; the id is a part of the destination.
    case record(id: Range<Int>)
    /// `files[index]`.
    case file(index: Int)
    /// `anchors[index]`.
    case anchor(index: Int)
    case elsewhere
    /// Nothing: the text is written without a link.
    case refused(LinkDestination)
  }

  enum End {
    /// Ends with the node.
    case node(MarkdownNode)
    /// Ends at two closing brackets in a text node.
    case brackets(in: MarkdownNode, index: Int)
  }

  let target: Target
  let end: End
  /// Where in the source the link begins.
  let start: Int

  func ends(with node: MarkdownNode) -> Bool {
    if case .node(node) = end { true } else { false }
  }

  func ends(at index: Int, in node: MarkdownNode) -> Bool {
    if case .brackets(node, index) = end { true } else { false }
  }
}
