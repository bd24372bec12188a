/// Somebody, something or some place named in a record: another record of the dossier, or words only.
package enum Mention: Hashable, Sendable {
  /// A record; `label` is what to call it here instead of its own name. In this order the two take a word less.
  case record(label: String?, RecordReference)
  /// Words for which there is no record: "two people with access".
  case text(String)

  package var reference: RecordReference? {
    switch self {
    case .record(_, let reference): reference
    case .text: nil
    }
  }
}
