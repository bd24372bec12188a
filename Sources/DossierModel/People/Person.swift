package import DossierDiagnostics

/// A human being, or somebody who is only described as one.
///
/// Corresponds to `Person` of FollowTheMoney; positions to its `Occupancy` and `Membership`.
@usableFromInline
package struct Person: Record {
  /// How much of a person's identity the sources give.
  package enum Identity: String, Sendable, CaseIterable {
    case named
    case surnameOnly = "surname-only"
    case givenNameOnly = "given-name-only"
    case pseudonym
    /// Described, not named.
    case unnamed
  }

  package static let kind = RecordKind.person

  package let header: RecordHeader
  package let names: NameList
  package let identity: Identity
  /// How a source describes somebody whom it does not fully name.
  package let description: Located<String>?
  package let born: Accounts<SourcedDate>
  package let died: Accounts<SourcedDate>
  package let birthplace: Accounts<Mention>
  package let deathplace: Accounts<Mention>
  package let gender: String?
  package let nationality: Accounts<Mention>
  package let occupations: [Located<String>]
  package let positions: [Position]

  /// All occupations in one line.
  package var occupation: String? { occupations.isEmpty ? nil : occupations.map(\.value).joined(separator: ", ") }

  package init(
    header: RecordHeader, names: NameList, identity: Identity, description: Located<String>?,
    born: Accounts<SourcedDate>,
    died: Accounts<SourcedDate>, birthplace: Accounts<Mention>, deathplace: Accounts<Mention>, gender: String?,
    nationality: Accounts<Mention>, occupations: [Located<String>], positions: [Position]
  ) {
    self.header = header
    self.names = names
    self.identity = identity
    self.description = description
    self.born = born
    self.died = died
    self.birthplace = birthplace
    self.deathplace = deathplace
    self.gender = gender
    self.nationality = nationality
    self.occupations = occupations
    self.positions = positions
  }
}
