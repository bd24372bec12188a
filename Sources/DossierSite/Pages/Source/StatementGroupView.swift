import DossierTemplate

/// Statement group.
struct StatementGroupView: TemplateView {
  var subject: LinkView
  var claims: [ClaimView] = []

  static let fields = ViewFields<StatementGroupView>("statementGroup", "Statement group.") { fields in
    fields.view("subject", "Subject", \.subject)
    fields.list("claims", "Claims", \.claims)
  }
}
