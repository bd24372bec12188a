/// One thing that a dossier says on somebody's word, with its attribution in the reader's sight: a claim, an event, a name, an
/// account of a field, a position, a part in a case, an identifier, a relation, a figure.
///
/// The unit in which pages count what rests on a source. However many of a statement's attributions cite a source, it is one
/// statement of that source; wherever it is shown, it is the same statement.
///
/// Sixteen bytes: a large dossier has hundreds of thousands of them in its tables.
package struct Statement: Hashable, Sendable {
  /// What of its record it is.
  package enum Part: Hashable, Sendable {
    /// The claim or the event that the record itself is; of other records that they are named at all, where nothing else is
    /// stated of them.
    case whole
    /// By its place among all names, the main one's being 0.
    case name(Int)
    case account(Field, Int)
    case position(Int)
    /// A party of a case, a participant of an event.
    case party(Int)
    case identifier(Int)
    case relation(Int)
    /// A figure of a record or of a claim.
    case figure(Int)
  }

  /// A field that can have several accounts; or from `gender` on one that has a single one, on the word of the record's source.
  package enum Field: String, Hashable, Sendable, CaseIterable {
    case born, died, birthplace, deathplace, nationality, founded, dissolved, stage, opened, closed
    case officialCharge = "official-charge"
    case allegedReason = "alleged-reason"
    case beneficiary, sentence
    case gender, occupation, country, seat, jurisdiction, place
    case when

    /// The fields of a kind of record that have one account, with which claims can be compared.
    static func vouched(for kind: RecordKind) -> [Field] {
      switch kind {
      case .person: [.gender]
      case .organization: [.country, .seat]
      case .case: [.jurisdiction, .place]
      case .place, .event, .source, .claim, .page: []
      }
    }
  }

  /// The record in which it is written.
  package let record: RecordReference
  private let packed: PackedPart

  package init(_ record: RecordReference, _ part: Part) {
    self.record = record
    packed = PackedPart(part)
  }

  package var part: Part { packed.part }
}
