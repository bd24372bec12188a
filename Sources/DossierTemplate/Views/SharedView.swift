/// A view that many pages have in common, such as what is known of the whole site.
///
/// Copying a view copies a reference to each text in it; copying this copies one. Make it once and give it to every page.
/// The view is not required to be one, as in ``FieldDeclarations``.
@usableFromInline
package struct SharedView<View> {
  /// Always one element: an array is a value that is shared until it changes, and this never does.
  @usableFromInline let storage: [View]

  @inlinable
  package init(_ value: View) {
    storage = [value]
  }

  @inlinable
  package var value: View { storage[0] }
}

extension SharedView: Sendable where View: Sendable {}
