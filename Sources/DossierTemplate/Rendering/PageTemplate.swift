/// A template, compiled for one type of page: where it lies in a ``TemplateProgram``.
package struct PageTemplate<Page>: Sendable {
  /// The routine that writes the page.
  let routine: Int
}
