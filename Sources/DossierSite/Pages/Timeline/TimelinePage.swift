import DossierTemplate

/// Timeline.
struct TimelinePage: TemplateView {
  var frame: PageFrame
  var total: String
  var known: String
  var chart: TimelineChartView?
  var years: YearSectionView?
  var undated: EventSectionView?
  var events: EventSectionView?

  static let fields = ViewFields<TimelinePage>("timeline", "Timeline.") { fields in
    fields.include(\.frame)
    fields.text("total", "'87 events'", \.total)
    fields.text("known", "'year known for 80 of 87 events'", \.known)
    fields.view("chart", "Absent under three dated events", \.chart)
    fields.view("years", "The pages by year; absent where there is only this page", \.years)
    fields.view("undated", "Undated", \.undated)
    fields.view("events", "All events, only when so few that there are no pages per year", \.events)
  }
}
