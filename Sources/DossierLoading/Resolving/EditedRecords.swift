package import DossierModel

/// What an edit of files came to.
package struct EditedRecords: Sendable {
  /// Those that may differ from before, or that came or went.
  package var edited: [RecordReference] = []
  /// Those that say the same some lines above or below where they stood.
  package var moved: [RecordReference] = []

  package init(edited: [RecordReference] = []) {
    self.edited = edited
  }
}
