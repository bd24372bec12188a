import DossierTemplate

/// Cases.
struct CasesPage: TemplateView {
  var frame: PageFrame
  var total: String
  var shown: String?
  var figures: [FigureView] = []
  var charts: [NamedChartView] = []
  var rows: [CaseRowView] = []
  var pages: LinkListView?

  static let fields = ViewFields<CasesPage>("cases", "Cases.") { fields in
    fields.include(\.frame)
    fields.text("total", "Total", \.total)
    fields.text("shown", "'1–1,000 of 5,000 cases', where they are on several pages", \.shown)
    fields.list("figures", "Figures", \.figures)
    fields.list("charts", "Charts", \.charts)
    fields.list("rows", "Rows", \.rows)
    fields.view("pages", "The pages of a very long list", \.pages)
  }
}
