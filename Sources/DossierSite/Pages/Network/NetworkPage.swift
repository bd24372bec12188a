import DossierTemplate

/// Who is tied to whom.
struct NetworkPage: TemplateView {
  var frame: PageFrame
  var total: String
  var drawings: [NetworkDrawingView] = []
  var listed: String?
  var ties: [TieView] = []

  static let fields = ViewFields<NetworkPage>("network", "Who is tied to whom.") { fields in
    fields.include(\.frame)
    fields.text("total", "'41 records, 63 ties'", \.total)
    fields.list("drawings", "One for each width of screen", \.drawings)
    fields.text("listed", "'Listed are 500 of 3,400 ties'; absent if all are listed", \.listed)
    fields.list("ties", "Ties", \.ties)
  }
}
