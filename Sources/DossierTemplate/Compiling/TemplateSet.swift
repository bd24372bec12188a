package import DossierDiagnostics

/// All templates of a site, parsed, with the names that they use of each other checked.
///
/// ```swift
/// let templates = TemplateSet(sources)
/// var diagnostics = templates.diagnostics
/// var compiler = PageCompiler(templates)
/// let person = compiler.compile("person", for: PersonPage.self, reporting: &diagnostics)
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
  ///
  /// - Parameter wordings: what their texts read instead. One that only a replaced template has is unused, but no mistake.
  package init(_ sources: [TemplateSource], wordings: TextWordings = TextWordings()) {
    var diagnostics: [Diagnostic] = []
    var replaced: [TemplateSource] = []
    var templates: [ParsedTemplate] = []
    var indexes: [String: Int] = [:]
    for source in sources {
      let isReplaced = sources.last { $0.name == source.name }?.file != source.file
      if isReplaced {
        if !wordings.isEmpty { replaced.append(source) }
        continue
      }
      indexes[source.name] = templates.count
      templates.append(TemplateParser.parse(source, wordings: wordings, reporting: &diagnostics))
    }
    if !wordings.isEmpty {
      var ignored: [Diagnostic] = []
      let known = templates + replaced.map { TemplateParser.parse($0, reporting: &ignored) }
      diagnostics += wordings.problems(among: Self.holesByText(in: known))
    }
    var links = TemplateLinks(templates: templates, indexes: indexes)
    diagnostics += links.check()
    self.diagnostics = diagnostics.sorted()
    self.templates = templates
    self.indexes = indexes
    faulty = Set(diagnostics.compactMap { $0.range?.file })
  }

  /// The texts of templates with their holes, by what they say.
  private static func holesByText(in templates: [ParsedTemplate]) -> [String: [String]] {
    var holes: [String: [String]] = [:]
    for template in templates {
      for text in template.texts { holes[text.key(in: template.source)] = text.holes }
    }
    return holes
  }

  /// What can be worded otherwise, by template: the texts in their order, each where it stands first.
  package var texts: [(template: String, texts: [String])] {
    var known: Set<String> = []
    return templates.map { template in
      (template.name, template.texts.map { $0.key(in: template.source) }.filter { known.insert($0).inserted })
    }.filter { !$0.texts.isEmpty }
  }

  /// The names of all templates, in alphabetical order.
  package var names: [String] {
    templates.map(\.name).sorted()
  }

  /// Compiles the template called `name` alone, for pages of one type: see ``PageCompiler/compile(_:for:reporting:)``.
  package func compile<Page: TemplateView>(
    _ name: String, for page: Page.Type, reporting diagnostics: inout [Diagnostic]
  ) -> Template<Page>? {
    var compiler = PageCompiler(self)
    let template = compiler.compile(name, for: page, reporting: &diagnostics)
    let program = compiler.finished()
    return template.map { Template(program, $0) }
  }

  /// Whether a template has an error of its own.
  func isFaulty(_ template: Int) -> Bool {
    faulty.contains(templates[template].source.file)
  }

  func index(of name: String) -> Int? {
    indexes[name]
  }

  func missing(_ name: String, for page: String) -> Diagnostic {
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
