package import DossierDiagnostics

/// Somebody's part in a case or an event.
package struct Party: Sendable {
  package let who: Mention
  /// "accused", "witness" …; empty if the source gives none.
  package let role: String
  /// What became of them in this matter: a term of ``Vocabulary/outcomes``.
  package let outcome: Located<String>?
  package let attribution: Attribution
  package let range: SourceRange

  package init(who: Mention, role: String, outcome: Located<String>?, attribution: Attribution, range: SourceRange) {
    self.who = who
    self.role = role
    self.outcome = outcome
    self.attribution = attribution
    self.range = range
  }
}

extension Party {
  /// The usual roles; any other text may stand in their place.
  package static let usualRoles = [
    "accused", "suspect", "subject", "defendant", "convict", "victim", "witness", "handler", "recruiter",
    "intermediary",
    "investigator", "prosecutor", "judge", "court", "counsel", "beneficiary", "relative", "source", "commentator",
    "other",
  ]

  private static let usualRoleSet = Set(usualRoles)

  /// Whether a role is one of the usual ones.
  package static func isUsual(_ role: String) -> Bool { usualRoleSet.contains(role) }

  /// Whether the role is that of somebody against whom a case or an event is directed.
  package var isAccused: Bool {
    switch role {
    case "accused", "suspect", "subject", "defendant", "convict": true
    default: false
    }
  }
}
