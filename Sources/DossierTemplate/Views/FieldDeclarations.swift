/// Collects the fields of a view while ``ViewFields`` is made.
///
/// Each function takes the field's name, a sentence for the reference and where the value comes from: a key path or a closure.
/// Prefer key paths to stored properties (`\.says`), which are read in place. A closure's result is a copy of its own.
///
/// Functions with key paths are always inlined: the optimizer knows the place of `\.says` then, and no key path is made at run
/// time, which cost a small dossier a twentieth of its build.
///
/// The view is not required to be one: at run time that would be looked up among all types of the program, once for each view.
@usableFromInline
package struct FieldDeclarations<View> {
  private(set) var fields: [ViewField] = []

  init() {}

  /// Declares a condition for sections: `{{#isDisputed}}…{{/isDisputed}}`.
  @inlinable @inline(__always)
  package mutating func flag(_ name: String, _ documentation: String, _ path: any KeyPath<View, Bool> & Sendable) {
    guard let offset = MemoryLayout<View>.offset(of: path) else {
      return flag(name, documentation) { $0[keyPath: path] }
    }
    add(ViewField(name, documentation, offset: offset, .flag(.flag)))
  }

  /// Declares a condition that a closure computes.
  @inlinable
  package mutating func flag(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (borrowing View) -> Bool
  ) {
    add(ViewField(name, documentation, .flag(.asking { $0.borrow(as: View.self, value) })))
  }

  /// Makes all fields of another view, which is a stored property, fields of this one: `fields.include(\.frame)`.
  ///
  /// A field of the same name that this view declares itself hides the included one.
  /// - Precondition: The key path names a stored property.
  @inlinable @inline(__always)
  package mutating func include<Included: TemplateView>(_ path: any KeyPath<View, Included> & Sendable) {
    guard let offset = MemoryLayout<View>.offset(of: path) else {
      preconditionFailure("only a stored property can be included")
    }
    add(ViewField("", "", offset: offset, .included(Included.self)))
  }

  /// - Precondition: No other field of the view has the name, and a template can spell it.
  @usableFromInline
  mutating func add(_ field: ViewField) {
    if case .included = field.content {
    } else {
      precondition(TemplateName.isIdentifier(field.name), "'\(field.name)' can't be the name of a field")
      precondition(!fields.contains { $0.name == field.name }, "two fields with the name '\(field.name)'")
    }
    fields.append(field)
  }
}
