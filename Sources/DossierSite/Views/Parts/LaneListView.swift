import DossierTemplate

/// The rows of a chart of events.
struct LaneListView: TemplateView {
  var items: [LaneView] = []

  static let fields = ViewFields<LaneListView>("laneList", "The rows of a chart of events.") { fields in
    fields.list("items", "By when their events begin", \.items)
  }
}
