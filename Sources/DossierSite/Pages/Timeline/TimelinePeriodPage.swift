import DossierTemplate

/// Timeline period.
struct TimelinePeriodPage: TemplateView {
  var frame: PageFrame
  var name: String
  var total: String
  var chart: TimelineChartView?
  var months: [MonthGroupView] = []
  var spanning: LinkListView?
  var previous: LinkView?
  var next: LinkView?

  static let fields = ViewFields<TimelinePeriodPage>("timelinePeriod", "Timeline period.") { fields in
    fields.include(\.frame)
    fields.text("name", "'2003'", \.name)
    fields.text("total", "Total", \.total)
    fields.view("chart", "Absent under three events", \.chart)
    fields.list("months", "Months", \.months)
    fields.view("spanning", "Events that began in an earlier year and went on into this one", \.spanning)
    fields.view("previous", "Previous", \.previous)
    fields.view("next", "Next", \.next)
  }
}
