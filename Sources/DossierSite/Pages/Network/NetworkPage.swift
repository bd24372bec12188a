import DossierTemplate

/// Who is tied to whom.
struct NetworkPage: TemplateView {
  var frame: PageFrame
  var total: String
  var omitted: String?
  var narrowOmitted: String?
  var chart: HTMLFragment
  var narrowChart: HTMLFragment
  var listed: String?
  var ties: [TieView] = []

  static let fields = ViewFields<NetworkPage>("network", "Who is tied to whom.") { fields in
    fields.include(\.frame)
    fields.text("total", "'41 records, 63 ties'", \.total)
    fields.text("omitted", "'Shown are the 120 most closely connected of 1,000; 880 are only in the table.'", \.omitted)
    fields.text("narrowOmitted", "What the drawing for phones leaves out", \.narrowOmitted)
    fields.html("chart", "The drawing, as SVG", \.chart)
    fields.html("narrowChart", "The drawing for phones, as SVG", \.narrowChart)
    fields.text("listed", "'Listed are 500 of 3,400 ties'; absent if all are listed", \.listed)
    fields.list("ties", "Ties", \.ties)
  }
}
