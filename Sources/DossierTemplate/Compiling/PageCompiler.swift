package import DossierDiagnostics

/// Compiles templates for several types of page into one program: what they have in common is compiled, and kept, once.
///
/// ```swift
/// var compiler = PageCompiler(set)
/// let person = compiler.compile("person", for: PersonPage.self, reporting: &diagnostics)
/// let place = compiler.compile("place", for: PlacePage.self, reporting: &diagnostics)
/// let program = compiler.finished()
/// program.render(page, by: person, into: &output)
/// ```
package struct PageCompiler {
  private let set: TemplateSet
  private var compiler: TemplateCompiler
  /// The templates that have a part in a page compiled so far.
  private var used: Set<Int> = []

  package init(_ set: TemplateSet) {
    self.set = set
    compiler = TemplateCompiler(set)
  }

  /// Compiles the template called `name` for pages of one type.
  ///
  /// Adds to `diagnostics` what is wrong with it and with what it includes, except for what is there already: a partial is checked
  /// in each context in which it is used, and the same problem in two of them is one. Problems in ``TemplateSet/diagnostics`` are
  /// not repeated.
  /// - Returns: nil if one of the templates that have a part in it has an error, be it in ``TemplateSet/diagnostics``.
  package mutating func compile<Page: TemplateView>(
    _ name: String, for page: Page.Type, reporting diagnostics: inout [Diagnostic]
  ) -> PageTemplate<Page>? {
    guard let index = set.index(of: name) else {
      diagnostics.append(set.missing(name, for: Page.schema.name))
      return nil
    }
    if set.templates[index].source.bytes.allSatisfy({ $0 <= 0x20 }) {
      diagnostics.append(.emptyTemplate(set.templates[index]))
    }
    let code = compiler.compile(index, for: page)
    used.formUnion(code.templates)
    for diagnostic in code.diagnostics where !diagnostics.contains(where: { $0.isSameProblem(as: diagnostic) }) {
      diagnostics.append(diagnostic)
    }
    guard code.diagnostics.isEmpty, !code.templates.contains(where: set.isFaulty) else { return nil }
    return PageTemplate(routine: code.main)
  }

  /// Complains of templates that have no part in any page: a file whose name was meant to replace another's, most of the time.
  package func unusedTemplates() -> [Diagnostic] {
    let names = used.map { set.templates[$0].name }.sorted()
    return set.templates.indices.filter { !used.contains($0) }.map { index in
      let template = set.templates[index]
      let meant = nearMiss(to: template.name, among: names)
      return Diagnostic(
        .unusedTemplate, "'\(template.name)' is used by no page", at: .wholeFile(template.source.file),
        notes: meant.map { [Note("there is '\($0)', whose file this would replace under that name")] } ?? [])
    }.sorted()
  }

  /// All that was compiled.
  package consuming func finished() -> TemplateProgram {
    TemplateProgram(compiler.finished())
  }
}

extension Diagnostic {
  fileprivate static func emptyTemplate(_ template: ParsedTemplate) -> Diagnostic {
    Diagnostic(
      .emptyTemplate, "'\(template.name)' is empty, and so is every page of its kind",
      at: .wholeFile(template.source.file))
  }
}

extension DiagnosticKind {
  static let emptyTemplate = DiagnosticKind(
    "empty-template", .warning,
    """
    The template of a kind of page holds nothing, so that readers get blank pages. Delete the file to have the built-in one; an empty \
    partial is fine and leaves its part out.
    """)

  static let unusedTemplate = DiagnosticKind(
    "unused-template", .warning,
    """
    A template counts if it is that of a kind of page or if another one names it. A file that is to replace a built-in template \
    must have its name.
    """)
}
