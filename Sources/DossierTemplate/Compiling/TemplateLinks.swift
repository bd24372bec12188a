import DossierDiagnostics

/// Checks what templates name of each other: partials, layouts and their blocks.
struct TemplateLinks {
  private let templates: [ParsedTemplate]
  private let indexes: [String: Int]
  private var diagnostics: [Diagnostic] = []

  init(templates: [ParsedTemplate], indexes: [String: Int]) {
    self.templates = templates
    self.indexes = indexes
  }

  mutating func check() -> [Diagnostic] {
    for index in templates.indices {
      check(templates[index].nodes, of: index)
    }
    return diagnostics
  }

  private mutating func check(_ nodes: [TemplateNode], of index: Int) {
    let template = templates[index]
    for node in nodes {
      switch node {
      case .literal, .words, .variable: break
      case .section(let section): check(section.content, of: index)
      case .block(let block): check(template.blocks[block].content, of: index)
      case .partial(let reference): _ = target(of: reference, in: template)
      case .layout(let layout):
        if let target = target(of: layout.template, in: template) {
          check(layout, in: template, against: blocks(of: target))
        }
        for block in layout.blocks { check(template.blocks[block].content, of: index) }
      }
    }
  }

  private mutating func target(of reference: TemplateNode.Reference, in template: ParsedTemplate) -> Int? {
    if let index = indexes[reference.name] { return index }
    reportUnknown(reference, in: template)
    return nil
  }

  private mutating func check(_ layout: TemplateNode.Layout, in template: ParsedTemplate, against known: Set<String>) {
    for name in layout.blocks.map({ template.blocks[$0].name }) where !known.contains(name.name) {
      reportUnknown(name, of: layout.template.name, known, in: template)
    }
  }

  /// The names of all blocks that a template offers, its own and those of what it includes.
  private func blocks(of index: Int) -> Set<String> {
    var names: Set<String> = []
    var visited: Set<Int> = [index]
    var queue = [index]
    while let next = queue.popLast() {
      collect(templates[next].nodes, of: next, &names) { name in
        if let index = indexes[name], visited.insert(index).inserted { queue.append(index) }
      }
    }
    return names
  }

  private func collect(
    _ nodes: [TemplateNode], of index: Int, _ names: inout Set<String>, _ include: (String) -> Void
  ) {
    for node in nodes {
      switch node {
      case .literal, .words, .variable: break
      case .section(let section): collect(section.content, of: index, &names, include)
      case .block(let block):
        names.insert(templates[index].blocks[block].name.name)
        collect(templates[index].blocks[block].content, of: index, &names, include)
      case .partial(let reference): include(reference.name)
      case .layout(let layout):
        include(layout.template.name)
        for block in layout.blocks { collect(templates[index].blocks[block].content, of: index, &names, include) }
      }
    }
  }
}

// MARK: - Complaints

extension TemplateLinks {
  private mutating func reportUnknown(_ reference: TemplateNode.Reference, in template: ParsedTemplate) {
    let names = templates.map(\.name).sorted()
    let suffix = "/\(reference.name)"
    diagnostics.append(
      Diagnostic(
        .unknownTemplate, "'\(reference.name)' is no template", at: template.source.range(of: reference.range),
        suggestion: names.first { $0.hasSuffix(suffix) } ?? nearMiss(to: reference.name, among: names)))
  }

  private mutating func reportUnknown(
    _ name: TemplateNode.Reference, of layout: String, _ known: Set<String>, in template: ParsedTemplate
  ) {
    let list = known.sorted().map { "'\($0)'" }.joined(separator: ", ")
    let offer = known.isEmpty ? "which has none" : "which has \(list)"
    diagnostics.append(
      Diagnostic(
        .unknownBlock, "'\(name.name)' is no block of '\(layout)', \(offer)", at: template.source.range(of: name.range),
        suggestion: nearMiss(to: name.name, among: known.sorted())))
  }
}

extension DiagnosticKind {
  static let unknownTemplate = DiagnosticKind(
    "unknown-template", .error,
    """
    A template is named by its path below the folder of templates, without '.html': '{{>partials/link}}' is the file \
    'partials/link.html'.
    """)

  static let unknownBlock = DiagnosticKind(
    "unknown-block", .error,
    "What stands between '{{<layout}}' and '{{/layout}}' fills blocks '{{$name}}' of that layout or of what it includes."
  )
}
