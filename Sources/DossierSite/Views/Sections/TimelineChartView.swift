import DossierTemplate

/// Events on an axis of time: counted in columns, or one by one in lanes, or both. Partial `timeline-chart`.
struct TimelineChartView: TemplateView {
  var columns: HTMLFragment?
  var lanes: LaneListView?
  var lines: HTMLFragment
  var axis: HTMLFragment
  var note: String?

  /// Whether any events are counted in columns, above or in a lane.
  private var hasColumns: Bool { columns != nil || lanes?.items.contains(where: \.isSummedUp) == true }

  static let fields = ViewFields<TimelineChartView>(
    "timelineChart", "Events on an axis of time: counted in columns, or one by one in lanes, or both."
  ) { fields in
    fields.html("columns", "Events by year or month, where they are too many to tell apart, as SVG", \.columns)
    fields.flag("hasColumns", "Whether any events are counted in columns, above or in a lane") { $0.hasColumns }
    fields.view("lanes", "One row for each case or kind of event; all strips are as wide as the axis", \.lanes)
    fields.html("lines", "SVG of the lines behind, to be stretched to the chart's height", \.lines)
    fields.html("axis", "SVG of the labels below", \.axis)
    fields.text("note", "'18 undated events are listed below.': what the chart leaves out", \.note)
  }
}
