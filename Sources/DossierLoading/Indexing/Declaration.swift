import DossierDiagnostics
import DossierModel

/// A record, an inline event or a claim as it was written: whatever has an id.
struct Declaration: Sendable {
  let kind: RecordKind
  /// The id that the author gave it, not yet looked at.
  let id: Located<String>?
  /// Its fields; an empty mapping if there are none.
  let node: DataNode
  let note: LoadedNote?
  /// The position, among the declarations of the same file, of the record in which this one is written.
  let owner: Int?

  /// Where it begins: its id if it is written, else its first field.
  var range: SourceRange { id?.range ?? node.range }
}
