import DossierTemplate

/// A tie as a row of the table.
struct TieView: TemplateView {
  var from: LinkView
  var fromNote: String?
  var kind: String
  var when: WhenView?
  var to: LinkView
  var toNote: String?
  var attributions: [AttributionView] = []

  static let fields = ViewFields<TieView>("tie", "A tie as a row of the table.") { fields in
    fields.view("from", "From", \.from)
    fields.text("kind", "What `from` is to `to`: 'accused'", \.kind)
    fields.view("when", "When a relation held or a position was held", \.when)
    fields.view("to", "To", \.to)
    fields.text("fromNote", "What tells `from` from others that are called alike", \.fromNote)
    fields.text("toNote", "What tells `to` from others that are called alike", \.toNote)
    fields.list("attributions", "Attributions", \.attributions)
  }
}
