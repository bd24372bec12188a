import DossierTemplate

/// A record's role in a case.
struct CaseRoleView: TemplateView {
  var `case`: LinkView
  var role: String?
  var outcome: String?
  var sentence: SentenceFactView?
  var attributions: [AttributionView] = []

  static let fields = ViewFields<CaseRoleView>("caseRole", "A record's role in a case.") { fields in
    fields.view("case", "Case", \.`case`)
    fields.text("role", "Role", \.role)
    fields.text("outcome", "Outcome", \.outcome)
    fields.view("sentence", "What a court imposed, on the page of whom it sentenced and on its own", \.sentence)
    fields.list("attributions", "Who says so; of a sentence each of its accounts has its own", \.attributions)
  }
}
