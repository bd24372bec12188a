import DossierTemplate

/// A record's role in a case.
struct CaseRoleView: TemplateView {
  var `case`: LinkView
  var role: String?
  var outcome: String?
  var sentence: SentenceFactView?
  /// What the sentence makes of the record where another attribution stands before it.
  var sentenceRole: String?
  var attributions: [AttributionView] = []

  static let fields = ViewFields<CaseRoleView>("caseRole", "A record's role in a case.") { fields in
    fields.view("case", "Case", \.`case`)
    fields.text("role", "Role", \.role)
    fields.text("outcome", "Outcome", \.outcome)
    fields.view("sentence", "What a court imposed, on the page of whom it sentenced and on its own", \.sentence)
    fields.text(
      "sentenceRole", "'sentenced' or 'court', where it is not part of the role since somebody else says so",
      \.sentenceRole)
    fields.list("attributions", "Who says so; of a sentence each of its accounts has its own", \.attributions)
  }
}
