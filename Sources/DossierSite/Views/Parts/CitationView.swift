import DossierTemplate

/// One place in a source, numbered per page.
struct CitationView: TemplateView {
  var number: String
  var id: String
  var source: LinkView
  var locator: String?
  var returns: [ReturnLinkView] = []

  static let fields = ViewFields<CitationView>("citation", "One place in a source, numbered per page.") { fields in
    fields.text("number", "Number", \.number)
    fields.text("id", "`cite_1`", \.id)
    fields.view("source", "Source", \.source)
    fields.text("locator", "Locator", \.locator)
    fields.list("returns", "To each place that cites it", \.returns)
  }
}
