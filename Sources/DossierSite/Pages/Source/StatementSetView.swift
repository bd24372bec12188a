import DossierTemplate

/// Statement set.
struct StatementSetView: TemplateView {
  var count: String
  var percent: String
  var start: String
  var url: SiteURL
  var isHere: Bool
  var groups: [StatementGroupView] = []

  static let fields = ViewFields<StatementSetView>("statementSet", "Statement set.") { fields in
    fields.text("count", "'41 statements'", \.count)
    fields.text("percent", "Of all", \.percent)
    fields.text("start", "Percent, where its part of the bar begins", \.start)
    fields.url("url", "Where its list begins: on this page, or where very many are continued", \.url)
    fields.flag("isHere", "Some of it is on this page", \.isHere)
    fields.list("groups", "By the record that they are about; of very many, those on this page", \.groups)
  }
}
