/// The fields of one type of view: their names, what they hold and what they mean.
///
/// Declared once, as a static constant of the view. What a template may name, and the reference that designers read, both come
/// from here.
@usableFromInline
package struct ViewFields<View>: Sendable {
  let schema: ViewSchema

  /// - Parameters:
  ///   - name: What the reference and complaints call the view: `claim`. Unique among the views of a program.
  ///   - documentation: What it stands for, in a sentence or two.
  ///   - declare: Declares the fields in the order in which the reference lists them.
  package init(
    _ name: String, _ documentation: String = "", _ declare: (inout FieldDeclarations<View>) -> Void
  ) {
    var declarations = FieldDeclarations<View>()
    declare(&declarations)
    schema = ViewSchema(
      name: name, documentation: documentation, type: ObjectIdentifier(View.self), fields: declarations.fields)
  }
}
