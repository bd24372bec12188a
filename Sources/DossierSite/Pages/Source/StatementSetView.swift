import DossierTemplate

/// Statement set.
struct StatementSetView: TemplateView {
  var count: String
  var percent: String
  var start: String
  var groups: [StatementGroupView] = []

  static let fields = ViewFields<StatementSetView>("statementSet", "Statement set.") { fields in
    fields.text("count", "'41 statements'", \.count)
    fields.text("percent", "Of all", \.percent)
    fields.text("start", "Percent, where its part of the bar begins", \.start)
    fields.list("groups", "Groups", \.groups)
  }
}
