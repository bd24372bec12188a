import DossierTemplate

/// Tie.
struct TieView: TemplateView {
  var from: LinkView
  var kind: String
  var to: LinkView
  var basis: LinkView?
  var status: String?
  var statusKey: String?

  static let fields = ViewFields<TieView>("tie", "Tie.") { fields in
    fields.view("from", "From", \.from)
    fields.text("kind", "Kind", \.kind)
    fields.view("to", "To", \.to)
    fields.view("basis", "The case that ties them", \.basis)
    fields.text("status", "Status", \.status)
    fields.text("statusKey", "Status key", \.statusKey)
  }
}
