import DossierTemplate

/// What is stated of one record.
struct StatementGroupView: TemplateView {
  var subject: LinkView
  var lines: [StatementLineView] = []
  var claims: [ClaimView] = []

  static let fields = ViewFields<StatementGroupView>("statementGroup", "What is stated of one record.") { fields in
    fields.view("subject", "The record; or words for what is gathered from several", \.subject)
    fields.list("lines", "All that are no claims, one line each", \.lines)
    fields.list("claims", "Claims", \.claims)
  }
}
