import DossierTemplate

/// Named chart.
struct NamedChartView: TemplateView {
  var name: String
  var known: String
  var bars: [BarView] = []

  static let fields = ViewFields<NamedChartView>("namedChart", "Named chart.") { fields in
    fields.text("name", "'Cases by year'", \.name)
    fields.text("known", "'known for 14 of 21 cases'", \.known)
    fields.list("bars", "Bars", \.bars)
  }
}
