package import DossierDiagnostics

/// All templates of a site, parsed, with the names that they use of each other checked.
///
/// ```swift
/// let templates = TemplateSet(sources)
/// var diagnostics = templates.diagnostics
/// let person = templates.compile("person", for: PersonPage.self, reporting: &diagnostics)
/// ```
/// Templates that no page reaches are checked as far as is possible without a type of page: their syntax, and that the templates and
/// blocks that they name exist.
package struct TemplateSet: Sendable {
  /// What is wrong with the templates by themselves, in the order of files and lines.
  package let diagnostics: [Diagnostic]

  let templates: [ParsedTemplate]
  private let indexes: [String: Int]
  /// Templates that have an error of their own.
  private let faulty: Set<SourceFileID>

  /// Parses `sources`. Of two with one name the later counts: give built-in templates first, the user's after them.
  package init(_ sources: [TemplateSource]) {
    var diagnostics: [Diagnostic] = []
    var templates: [ParsedTemplate] = []
    var indexes: [String: Int] = [:]
    for source in sources {
      let isReplaced = sources.last { $0.name == source.name }?.file != source.file
      if isReplaced { continue }
      indexes[source.name] = templates.count
      templates.append(TemplateParser.parse(source, reporting: &diagnostics))
    }
    var links = TemplateLinks(templates: templates, indexes: indexes)
    diagnostics += links.check()
    self.diagnostics = diagnostics.sorted()
    self.templates = templates
    self.indexes = indexes
    faulty = Set(diagnostics.compactMap { $0.range?.file })
  }

  /// The names of all templates, in alphabetical order.
  package var names: [String] {
    templates.map(\.name).sorted()
  }

  /// Compiles the template called `name` for pages of one type.
  ///
  /// Adds to `diagnostics` what is wrong with it and with what it includes, except for what is there already: a partial is checked
  /// in each context in which it is used, and the same problem in two of them is one. Problems in ``diagnostics`` are not
  /// repeated.
  /// - Returns: nil if one of the templates that have a part in it has an error, be it in ``diagnostics``.
  package func compile<Page: TemplateView>(
    _ name: String, for page: Page.Type, reporting diagnostics: inout [Diagnostic]
  ) -> Template<Page>? {
    guard let index = indexes[name] else {
      diagnostics.append(missing(name, for: Page.schema.name))
      return nil
    }
    var compiler = TemplateCompiler(self, page: page)
    let program = compiler.compile(index)
    for diagnostic in compiler.diagnostics where !diagnostics.contains(where: { $0.isSameProblem(as: diagnostic) }) {
      diagnostics.append(diagnostic)
    }
    let parts = compiler.usedTemplates.map { templates[$0] }
    guard compiler.diagnostics.isEmpty, !parts.contains(where: { faulty.contains($0.source.file) }) else { return nil }
    return Template(program, parts: parts.map(\.name).sorted())
  }

  func index(of name: String) -> Int? {
    indexes[name]
  }

  private func missing(_ name: String, for page: String) -> Diagnostic {
    Diagnostic(
      .unknownTemplate, "'\(name)' is missing, the template of \(page) pages", at: nil,
      notes: nearMiss(to: name, among: names).map { [Note("there is '\($0)'")] } ?? [])
  }
}

extension Diagnostic {
  /// Whether the other complains of the same at the same place, if perhaps with other notes.
  func isSameProblem(as other: Diagnostic) -> Bool {
    range == other.range && kind == other.kind && summary == other.summary
  }
}
