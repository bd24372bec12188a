/// A template, compiled for one type of page: every name in it is known to exist and to be what its place needs.
///
/// Made by ``TemplateSet/compile(_:for:reporting:)``. Rendering can't fail, allocates nothing but what the output needs, and can be
/// done by several tasks at once.
package struct Template<Page: TemplateView>: Sendable {
  private let program: Program
  /// The names of all templates that have a part in it, itself included, in alphabetical order.
  package let parts: [String]

  init(_ program: Program, parts: [String]) {
    self.program = program
    self.parts = parts
  }

  /// Appends the page to `output`.
  package func render(_ page: borrowing Page, into output: inout OutputBuffer) {
    StoragePointer.to(page) { program.run($0, into: &output) }
  }
}
