import DossierDiagnostics
import DossierModel

/// A declaration whose place in the dossier is known.
struct IndexedRecord: Sendable {
  let declaration: Declaration
  /// The id by which it is known: as written, or made for it.
  let slug: String
  /// The record that bears the id: this one, or for a duplicate the one that was there first.
  let reference: RecordReference
  /// Whether another record bears the same id; this one is read only to find what else is wrong with it.
  let isDuplicate: Bool
}

/// By what id a declaration is known, and the record that bears it.
struct DeclaredName: Sendable {
  let slug: String
  let reference: RecordReference
  let isDuplicate: Bool
}

/// All records of one file, numbered: what can be decoded without looking at any other file.
struct IndexedFile: Sendable {
  let file: ContentFile
  let records: [IndexedRecord]

  init(file: ContentFile, records: [IndexedRecord]) {
    self.file = file
    self.records = records
  }

  /// - Parameter names: those of the file's declarations.
  init(_ declared: DeclaredFile, _ names: ArraySlice<DeclaredName>) {
    file = declared.file
    records = zip(declared.declarations, names).map { declaration, name in
      IndexedRecord(
        declaration: declaration, slug: name.slug, reference: name.reference, isDuplicate: name.isDuplicate)
    }
  }

  /// The nodes of the records that stand by themselves, in their order.
  var rows: [DataNode] { records.lazy.filter { $0.declaration.owner == nil }.map(\.declaration.node) }
}
