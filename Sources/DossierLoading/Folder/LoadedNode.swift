package import DossierDiagnostics

/// One record as it was written, not yet decoded.
package struct LoadedNode: Equatable, Sendable {
  /// The id that the file's name gives; nil where the record names itself (tables, lists) or needs no id (`dossier.yaml`).
  package let id: Located<String>?
  /// The fields, always a mapping; nil for a file without front matter.
  package let node: DataNode?
  /// The note below the front matter; nil for records that can't have one.
  package let note: LoadedNote?

  package init(id: Located<String>?, node: DataNode?, note: LoadedNote?) {
    self.id = id
    self.node = node
    self.note = note
  }
}
