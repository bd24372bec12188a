import DossierTemplate

/// A row of a chart of events: of a case, or of a kind of event.
struct LaneView: TemplateView {
  var link: LinkView
  var count: String?
  var strip: HTMLFragment
  /// Whether the strip counts events instead of showing each.
  var isSummedUp = false

  static let fields = ViewFields<LaneView>(
    "lane", "A row of a chart of events: of a case, or of a kind of event."
  ) { fields in
    fields.view("link", "The case, or words", \.link)
    fields.text("count", "'4 events'; absent for one", \.count)
    fields.html(
      "strip", "Its events as SVG: dots, bars and lines, each a link; or columns where they are many", \.strip)
  }
}
