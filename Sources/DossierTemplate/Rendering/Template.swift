/// A template that was compiled alone, for one type of page: every name in it is known to exist and to be what its place needs.
///
/// Made by ``TemplateSet/compile(_:for:reporting:)``.
package struct Template<Page: TemplateView>: Sendable {
  private let program: TemplateProgram
  private let page: PageTemplate<Page>

  init(_ program: TemplateProgram, _ page: PageTemplate<Page>) {
    self.program = program
    self.page = page
  }

  /// Appends the page to `output`.
  package func render(_ page: borrowing Page, into output: inout OutputBuffer) {
    program.render(page, by: self.page, into: &output)
  }
}
