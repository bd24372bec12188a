import DossierTemplate

/// Display name.
struct DisplayNameView: TemplateView {
  var text: String
  var lang: String?
  var dir: String?

  static let fields = ViewFields<DisplayNameView>("displayName", "Display name.") { fields in
    fields.text("text", "Text", \.text)
    fields.text("lang", "Lang", \.lang)
    fields.text("dir", "Dir", \.dir)
  }
}
