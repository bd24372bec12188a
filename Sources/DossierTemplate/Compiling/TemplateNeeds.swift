/// What a template takes from the place where it is included, with all that it includes itself.
///
/// A template means the same in two places that differ in nothing that it needs, and is compiled once for both.
struct TemplateNeeds {
  /// The names that its paths begin with.
  private(set) var names: Set<String> = []
  /// Whether it writes the text that `.` stands for, perhaps that of a section around it.
  private(set) var usesItem = false
  /// Whether it asks where in a list it is.
  private(set) var usesPosition = false
  /// Whether it has blocks, which can be filled with anything.
  private(set) var hasBlocks = false

  init(of template: Int, in set: TemplateSet) {
    var visited: Set<Int> = [template]
    var queue = [template]
    while let next = queue.popLast() {
      add(set.templates[next].nodes) { name in
        if let index = set.index(of: name), visited.insert(index).inserted { queue.append(index) }
      }
    }
  }

  private mutating func add(_ nodes: [TemplateNode], _ include: (String) -> Void) {
    for node in nodes {
      switch node {
      case .literal, .words: break
      case .variable(let path): add(path)
      case .section(let section):
        add(section.path)
        add(section.content, include)
      case .partial(let reference): include(reference.name)
      case .layout, .block: hasBlocks = true
      }
    }
  }

  private mutating func add(_ path: TemplatePath) {
    switch path.target {
    case .item: usesItem = true
    case .position: usesPosition = true
    case .names(let names): if let first = names.first { self.names.insert(first.name) }
    }
  }
}

extension TemplateContext {
  /// The context without what does not matter to a template with these needs.
  ///
  /// - Parameter declares: whether a view in reach declares one of the names.
  func reduced(to needs: TemplateNeeds, where declares: (Int) -> Bool) -> TemplateContext {
    var context = self
    context.views = views.prefix(1) + views.dropFirst().filter(declares)
    if !needs.usesItem { context.item = nil }
    if !needs.usesPosition { context.isInList = false }
    return context
  }
}
