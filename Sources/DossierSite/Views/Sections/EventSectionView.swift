import DossierTemplate

/// Event section.
struct EventSectionView: TemplateView {
  var count: String
  var chart: HTMLFragment?
  var items: [EventView] = []

  static let fields = ViewFields<EventSectionView>("eventSection", "Event section.") { fields in
    fields.text("count", "Count", \.count)
    fields.html("chart", "The timeline SVG; absent under 3 datable events", \.chart)
    fields.list("items", "By earliest day; undated last", \.items)
  }
}
