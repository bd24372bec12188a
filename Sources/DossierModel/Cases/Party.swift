package import DossierDiagnostics

/// Somebody's part in a case or an event.
package struct Party: Sendable {
  // In an order that leaves no gaps between them: a large dossier has hundreds of thousands.

  package let who: Mention
  package let range: SourceRange
  /// "accused", "witness" …; empty if the source gives none.
  package let role: String
  private let rareOutcome: Rare<Located<String>>
  package let attribution: Attribution

  /// What became of them in this matter: a term of ``Vocabulary/outcomes``.
  package var outcome: Located<String>? { rareOutcome.value }

  package init(who: Mention, role: String, outcome: Located<String>?, attribution: Attribution, range: SourceRange) {
    self.who = who
    self.role = role
    rareOutcome = Rare(outcome)
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
