import DossierLoading
import DossierModel

extension DossierGraph {
  /// The records of an edit that something in the graph may differ for.
  func differing(_ records: EditedRecords) -> [RecordReference] {
    // A conflict holds the attributions of what differs, and with them its places.
    records.edited + records.moved.filter { !conflicts(about: $0).isEmpty }
  }
}
