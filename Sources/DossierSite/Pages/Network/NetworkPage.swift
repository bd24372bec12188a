import DossierTemplate

/// Network.
struct NetworkPage: TemplateView {
  var frame: PageFrame
  var total: String
  var omitted: String?
  var chart: HTMLFragment?
  var ties: [TieView] = []

  static let fields = ViewFields<NetworkPage>("network", "Network.") { fields in
    fields.include(\.frame)
    fields.text("total", "'41 records, 63 ties'", \.total)
    fields.text("omitted", "'Shown are the 120 most connected of 1,000; 880 are only in the table'", \.omitted)
    fields.html("chart", "Chart", \.chart)
    fields.list("ties", "Ties", \.ties)
  }
}
