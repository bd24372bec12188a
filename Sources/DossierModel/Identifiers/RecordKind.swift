/// The kinds of record that a dossier is made of.
package enum RecordKind: UInt8, Hashable, Sendable, CaseIterable {
  case person, organization, place, `case`, event, source, claim, page

  /// The kind in a sentence: "unknown person".
  package var noun: String {
    switch self {
    case .person: "person"
    case .organization: "organization"
    case .place: "place"
    case .case: "case"
    case .event: "event"
    case .source: "source"
    case .claim: "claim"
    case .page: "note"
    }
  }
}
