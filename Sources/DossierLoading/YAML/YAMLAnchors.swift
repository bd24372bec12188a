import DossierDiagnostics

/// The anchors of one YAML text, and how much their aliases stand for.
///
/// Counts nodes as they are composed, aliased ones included, so that the size of an anchor's node is a difference of two counts.
struct YAMLAnchors {
  enum Resolution {
    case node(DataNode)
    /// No anchor of this name before the alias; perhaps one that was meant.
    case unknown(suggestion: String?)
    /// The alias is inside what its anchor names.
    case open(SourceRange)
    case tooMany
    case tooDeep
  }

  /// What is remembered from an anchor's start to its end.
  struct Mark {
    fileprivate let nodeCount: Int
    fileprivate let depth: Int
    fileprivate let outerDeepest: Int
  }

  private struct Anchor {
    let node: DataNode
    let nodeCount: Int
    /// Levels below the anchor's own node.
    let height: Int
  }

  private var anchors: [String: Anchor] = [:]
  private var open: [String: SourceRange] = [:]
  /// Whether no anchor has begun.
  var isEmpty: Bool { anchors.isEmpty && open.isEmpty }
  private var nodeCount = 0
  private var aliasedCount = 0
  /// The deepest level since the innermost open anchor began.
  private var deepest = 0

  mutating func countNode(atDepth depth: Int) {
    nodeCount += 1
    deepest = max(deepest, depth)
  }

  /// Begins an anchor, whose own node has been counted.
  mutating func open(_ name: String, at range: SourceRange, depth: Int) -> Mark {
    open[name] = range
    defer { deepest = depth }
    return Mark(nodeCount: nodeCount - 1, depth: depth, outerDeepest: deepest)
  }

  mutating func close(_ name: String, _ mark: Mark, node: DataNode) {
    open[name] = nil
    anchors[name] = Anchor(node: node, nodeCount: nodeCount - mark.nodeCount, height: deepest - mark.depth)
    deepest = max(deepest, mark.outerDeepest)
  }

  /// What an alias at a depth stands for.
  mutating func resolve(_ name: String, depth: Int, limits: YAMLLimits) -> Resolution {
    if let range = open[name] { return .open(range) }
    guard let anchor = anchors[name] else {
      return .unknown(suggestion: nearMiss(to: name, among: anchors.keys.sorted()))
    }
    guard depth + anchor.height <= limits.depth else { return .tooDeep }
    aliasedCount += anchor.nodeCount
    guard aliasedCount <= limits.aliasedNodes else { return .tooMany }
    nodeCount += anchor.nodeCount
    deepest = max(deepest, depth + anchor.height)
    return .node(anchor.node)
  }
}
