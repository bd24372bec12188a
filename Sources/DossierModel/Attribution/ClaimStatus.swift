/// What has become of a claim, as far as the dossier knows.
package enum ClaimStatus: String, Sendable, CaseIterable, Hashable {
  /// Said by somebody who offers no proof, often at second hand.
  case alleged
  /// Stated by a source as its own report.
  case reported
  /// Borne out by two sources with independent roots, or by an official record.
  case confirmed
  /// Doubted or contradicted by somebody else.
  case disputed
  /// Denied by the one it concerns.
  case denied
  /// Taken back by the one who said it.
  case retracted
  /// Stated in the dossier without a word on who says so or where it can be read. Follows from an attribution, and is never written.
  case unsourced

  /// What an author may write.
  package static let written = allCases.filter { $0 != .unsourced }

  /// Whether an attribution of this status adds to what others say alike.
  package var corroborates: Bool {
    switch self {
    case .alleged, .reported, .confirmed, .unsourced: true
    case .disputed, .denied, .retracted: false
    }
  }

  /// Whether a statement stands as far as the dossier knows: it has a source, and nobody offered it without proof, doubts it or took it back.
  package var stands: Bool {
    self == .reported || self == .confirmed
  }

  /// Whether nobody denies a statement or takes it back.
  package var isUpheld: Bool {
    self != .denied && self != .retracted
  }

  /// The one of two that vouches for more.
  package func better(of other: ClaimStatus) -> ClaimStatus {
    other.weight > weight ? other : self
  }

  /// The one of two that vouches for less.
  package func worse(of other: ClaimStatus) -> ClaimStatus {
    other.weight < weight ? other : self
  }

  private var weight: Int {
    switch self {
    case .confirmed: 6
    case .reported: 5
    case .alleged: 4
    case .disputed: 3
    case .unsourced: 2
    case .denied: 1
    case .retracted: 0
    }
  }
}
