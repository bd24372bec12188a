/// A template as a tree, its names not yet resolved.
struct ParsedTemplate: Sendable {
  let name: String
  let source: SourceText
  let nodes: [TemplateNode]
  /// All blocks of the tree, wherever they stand in it.
  let blocks: [TemplateNode.Block]
  /// All texts that can be worded otherwise, in the order in which they end.
  let texts: [MarkedText]
}
