import DossierTemplate

/// A record's role in a case.
struct CaseRoleView: TemplateView {
  var `case`: LinkView
  var role: String?
  var outcome: String?
  var attributions: [AttributionView] = []

  static let fields = ViewFields<CaseRoleView>("caseRole", "A record's role in a case.") { fields in
    fields.view("case", "Case", \.`case`)
    fields.text("role", "Role", \.role)
    fields.text("outcome", "Outcome", \.outcome)
    fields.list("attributions", "Attributions", \.attributions)
  }
}
