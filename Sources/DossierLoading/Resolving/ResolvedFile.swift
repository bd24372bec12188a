import DossierDiagnostics
import DossierModel

/// What a file declared, kept to tell whether it still does after an edit.
struct ResolvedFile: Sendable {
  /// One declaration without its text.
  private struct Entry: Sendable {
    let kind: RecordKind
    /// The id as it was written.
    let written: String?
    let owner: Int?
    let slug: String
    let reference: RecordReference
  }

  let id: SourceFileID
  private let entries: [Entry]

  init(_ file: IndexedFile) {
    id = file.file.id
    entries = file.records.map { record in
      Entry(
        kind: record.declaration.kind, written: record.declaration.id?.value, owner: record.declaration.owner,
        slug: record.slug, reference: record.reference)
    }
  }

  /// The records of the file's new text, or nil if they are others than before.
  ///
  /// To be asked only where all ids are sound and none is a duplicate.
  func records(_ declarations: [Declaration]) -> [IndexedRecord]? {
    guard declarations.count == entries.count else { return nil }
    var records: [IndexedRecord] = []
    for (declaration, entry) in zip(declarations, entries) {
      let isSame =
        declaration.kind == entry.kind && declaration.id?.value == entry.written && declaration.owner == entry.owner
      guard isSame, entry.written != nil || entry.owner != nil else { return nil }
      records.append(
        IndexedRecord(declaration: declaration, slug: entry.slug, reference: entry.reference, isDuplicate: false))
    }
    return records
  }
}
