/// What a template is given: a plain value that page code builds, whose fields a template names.
///
/// ```swift
/// struct ClaimView: TemplateView {
///   let says: String
///   let speakers: [LinkView]
///   let source: LinkView?
///   let isDisputed: Bool
///
///   static let fields = ViewFields<ClaimView>("claim", "One claim with its attribution.") { fields in
///     fields.text("says", "What is claimed, in the editors' words.", \.says)
///     fields.list("speakers", "Who says so.", \.speakers)
///     fields.view("source", "Where it was published; absent if nowhere.", \.source)
///     fields.flag("isDisputed", "Whether someone contradicts.", \.isDisputed)
///   }
/// }
/// ```
/// A template for it may say `{{says}}{{#source}} ({{name}}){{/source}}`. Rendering reads the fields where they lie: it copies,
/// boxes and retains nothing. That works for stored properties named by key paths; a closure or a computed property is called each
/// time instead.
@usableFromInline
package protocol TemplateView: SendableMetatype {
  static var fields: ViewFields<Self> { get }
}

extension TemplateView {
  static var schema: ViewSchema { fields.schema }
}
