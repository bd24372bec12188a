/// A tie between two people, organizations or cases, as the dossier states it in one place.
package struct Tie: Hashable, Sendable {
  /// Where a tie is stated, which says what it means. Numbers are places in the lists of the record.
  package enum Basis: Sendable, Hashable {
    /// `from` is a party of the case `to`.
    case party(CaseID, Int32)
    /// `from` held a position at the organization `to`.
    case position(PersonID, Int32)
    /// `from` states a relation to `to`.
    case relation(Int32)
    /// `from` is a part of the organization `to`.
    case part(OrganizationID)
    /// The deed that the case `to` is about is said to have been for `from`.
    case beneficiary(CaseID, Int32)
    /// `from` is the court of a sentence in the case `to`.
    case court(CaseID, Int32)
    /// `from` takes part in an event of the case `to`.
    case event(EventID)
    /// A claim about `to` concerns `from` too.
    case claim(ClaimID)

    /// Whether the tie is loose: stated in passing only, and worth telling only where nothing closer ties the two.
    var isLoose: Bool {
      switch self {
      case .event, .claim: true
      default: false
      }
    }
  }

  package let from: RecordReference
  package let to: RecordReference
  package let basis: Basis
  /// The best that anybody vouches for the tie with.
  package let status: ClaimStatus

  package init(from: RecordReference, to: RecordReference, basis: Basis, status: ClaimStatus) {
    self.from = from
    self.to = to
    self.basis = basis
    self.status = status
  }
}

extension Attribution {
  /// The best status of the statement, counting those who say the same elsewhere.
  package var bestStatus: ClaimStatus {
    var best = status
    others.lendEach { best = best.better(of: $0.status) }
    return best
  }
}

extension [Attribution] {
  /// The best status that any of them gives; `reported` if there are none.
  package var bestStatus: ClaimStatus {
    guard !isEmpty else { return .reported }
    var best = lend(0) { $0.bestStatus }
    dropFirst().lendEach { best = best.better(of: $0.bestStatus) }
    return best
  }
}
