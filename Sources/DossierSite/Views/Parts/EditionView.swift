import DossierTemplate

/// Edition.
struct EditionView: TemplateView {
  var date: WhenView
  var title: String?
  var summary: String?

  static let fields = ViewFields<EditionView>("edition", "Edition.") { fields in
    fields.view("date", "Date", \.date)
    fields.text("title", "Title", \.title)
    fields.text("summary", "Summary", \.summary)
  }
}
