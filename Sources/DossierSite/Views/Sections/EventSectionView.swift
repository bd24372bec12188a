import DossierTemplate

/// Event section.
struct EventSectionView: TemplateView {
  var count: String
  var chart: TimelineChartView?
  var items: [EventView] = []
  var pages: LinkListView?

  static let fields = ViewFields<EventSectionView>("eventSection", "Event section.") { fields in
    fields.text("count", "Count", \.count)
    fields.view("chart", "Absent under three dated events", \.chart)
    fields.list("items", "By earliest day; undated last", \.items)
    fields.view("pages", "Where there are very many: the pages over which they are spread", \.pages)
  }
}
