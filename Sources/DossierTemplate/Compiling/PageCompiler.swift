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
    let code = compiler.compile(index, for: page)
    for diagnostic in code.diagnostics where !diagnostics.contains(where: { $0.isSameProblem(as: diagnostic) }) {
      diagnostics.append(diagnostic)
    }
    guard code.diagnostics.isEmpty, !code.templates.contains(where: set.isFaulty) else { return nil }
    return PageTemplate(routine: code.main, parts: code.templates.map { set.templates[$0].name }.sorted())
  }

  /// All that was compiled.
  package consuming func finished() -> TemplateProgram {
    TemplateProgram(compiler.finished())
  }
}
