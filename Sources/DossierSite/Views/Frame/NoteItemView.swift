import DossierTemplate

/// Note item.
struct NoteItemView: TemplateView {
  var name: String
  var url: SiteURL
  var here: Bool = false

  static let fields = ViewFields<NoteItemView>("noteItem", "Note item.") { fields in
    fields.text("name", "Name", \.name)
    fields.url("url", "Url", \.url)
    fields.flag("here", "Here", \.here)
  }
}
