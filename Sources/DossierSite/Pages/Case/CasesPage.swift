import DossierTemplate

/// Cases.
struct CasesPage: TemplateView {
  var frame: PageFrame
  var total: String
  var figures: [FigureView] = []
  var charts: [NamedChartView] = []
  var rows: [CaseRowView] = []

  static let fields = ViewFields<CasesPage>("cases", "Cases.") { fields in
    fields.include(\.frame)
    fields.text("total", "Total", \.total)
    fields.list("figures", "Figures", \.figures)
    fields.list("charts", "Charts", \.charts)
    fields.list("rows", "Rows", \.rows)
  }
}
