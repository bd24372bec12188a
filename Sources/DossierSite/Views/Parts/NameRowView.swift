import DossierTemplate

/// Partial `names`.
struct NameRowView: TemplateView {
  var text: String
  var lang: String?
  var dir: String?
  var kind: String

  static let fields = ViewFields<NameRowView>("nameRow", "Partial `names`.") { fields in
    fields.text("text", "Text", \.text)
    fields.text("lang", "Lang", \.lang)
    fields.text("dir", "Dir", \.dir)
    fields.text("kind", "'native script', 'also known as', 'former name', 'transliteration'", \.kind)
  }
}
