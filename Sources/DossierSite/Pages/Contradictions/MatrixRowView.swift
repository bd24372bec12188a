import DossierTemplate

/// Matrix row.
struct MatrixRowView: TemplateView {
  var says: String?
  var url: SiteURL
  var attribution: AttributionView

  static let fields = ViewFields<MatrixRowView>("matrixRow", "Matrix row.") { fields in
    fields.text("says", "Only in the first row of a claim", \.says)
    fields.url("url", "Url", \.url)
    fields.view("attribution", "Attribution", \.attribution)
  }
}
