import DossierTemplate

/// A tie as a row of the table.
struct TieView: TemplateView {
  var from: LinkView
  var kind: String
  var to: LinkView
  var attributions: [AttributionView] = []

  static let fields = ViewFields<TieView>("tie", "A tie as a row of the table.") { fields in
    fields.view("from", "From", \.from)
    fields.text("kind", "What `from` is to `to`: 'accused'", \.kind)
    fields.view("to", "To", \.to)
    fields.list("attributions", "Attributions", \.attributions)
  }
}
