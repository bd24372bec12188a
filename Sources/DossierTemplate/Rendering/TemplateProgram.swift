/// The compiled templates of a site.
///
/// Rendering can't fail, allocates nothing but what the output needs, and can be done by several tasks at once.
package struct TemplateProgram: Sendable {
  private let program: Program

  init(_ program: Program) {
    self.program = program
  }

  /// Appends a page to `output`, written by a template that was compiled together with this program.
  package func render<Page: TemplateView>(
    _ page: borrowing Page, by template: PageTemplate<Page>, into output: inout OutputBuffer
  ) {
    StoragePointer.to(page) { program.run(template.routine, $0, into: &output) }
  }
}
