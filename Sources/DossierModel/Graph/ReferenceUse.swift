/// One place in the data where a record is named by another one.
///
/// Eight bytes: a large dossier has some 60 for each person. The record that is named is that whose uses are listed.
package struct ReferenceUse: Hashable, Sendable {
  /// In what capacity the other record is named.
  package enum Role: UInt8, Sendable, Hashable, CaseIterable {
    case note, citation, attribution, speaker, relay, party, participant, relation, position, claimSubject, concern
    case dispute, support, place, partOf, authorship, publication, republication, quotation, eventCase, anchor
    case beneficiary, featured
  }

  /// The record in which it stands.
  package let from: RecordReference
  package let role: Role

  package init(from: RecordReference, role: Role) {
    self.from = from
    self.role = role
  }
}
