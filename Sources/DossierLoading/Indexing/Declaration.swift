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
  let range: SourceRange

  init(kind: RecordKind, id: Located<String>?, node: DataNode, note: LoadedNote?, owner: Int?) {
    self.kind = kind
    self.id = id
    self.node = node
    self.note = note
    self.owner = owner
    range = id?.range ?? node.range
  }
}
