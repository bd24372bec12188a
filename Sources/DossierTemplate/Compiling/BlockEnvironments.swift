/// Which blocks are filled with what, by number: each combination that occurs has one.
struct BlockEnvironments {
  private var environments: [[String: FilledBlock]] = [[:]]
  private var indexes: [[String: FilledBlock]: Int] = [[:]: 0]

  /// A block of a template that fills one of a layout, with the blocks that were filled where it was written.
  struct FilledBlock: Hashable {
    let template: Int
    let block: Int
    let environment: Int
  }

  /// What fills a block; nil if nothing does.
  subscript(environment: Int, block: String) -> FilledBlock? {
    environments[environment][block]
  }

  /// The blocks that are filled within a layout: those that an outer template fills already, then the layout's own.
  mutating func filling(_ layout: TemplateNode.Layout, of template: ParsedTemplate, _ scope: Scope) -> Int {
    var filled = environments[scope.environment]
    for block in layout.blocks {
      let name = template.blocks[block].name.name
      if filled[name] == nil {
        filled[name] = FilledBlock(template: scope.template, block: block, environment: scope.environment)
      }
    }
    if let index = indexes[filled] { return index }
    environments.append(filled)
    indexes[filled] = environments.count - 1
    return environments.count - 1
  }
}
