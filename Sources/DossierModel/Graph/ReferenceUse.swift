/// One place in the data where a record refers to another one.
package struct ReferenceUse: Hashable, Sendable {
  /// In what capacity the other record is named.
  package enum Role: UInt8, Sendable, Hashable, CaseIterable {
    case note, citation, attribution, speaker, relay, party, participant, relation, position, claimSubject, concern
    case answer, place, partOf, authorship, publication, republication, quotation, eventCase, anchor, beneficiary
    case featured
  }

  /// The record in which it stands.
  package let from: RecordReference
  package let to: RecordReference
  package let role: Role
  /// The locator in a source, the role of a party, the kind of a relation: whatever says it more closely; may be empty.
  package let detail: String

  package init(from: RecordReference, to: RecordReference, role: Role, detail: String = "") {
    self.from = from
    self.to = to
    self.role = role
    self.detail = detail
  }
}
