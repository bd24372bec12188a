import DossierDiagnostics
import DossierModel

/// What a file declared, kept to tell whether it still does after an edit.
struct ResolvedFile: Sendable {
  /// One declaration without its text.
  struct Entry: Sendable {
    let kind: RecordKind
    /// The id as it was written.
    let written: String?
    let owner: Int?
    let slug: String
    let reference: RecordReference
  }

  let file: ContentFile
  let entries: [Entry]
  /// The records of a table or a list as they were written, for comparison; empty for other files.
  let rows: [DataNode]

  init(_ file: IndexedFile) {
    self.file = file.file
    rows = file.file.form != .frontMatter ? file.rows : []
    entries = file.records.map { record in
      Entry(
        kind: record.declaration.kind, written: record.declaration.id?.value, owner: record.declaration.owner,
        slug: record.slug, reference: record.reference)
    }
  }

  /// The file's new text with the records that it had before; nil if it now declares others.
  ///
  /// To be asked only where all ids are sound and none is a duplicate.
  func indexed(_ declared: DeclaredFile) -> IndexedFile? {
    guard declared.declarations.count == entries.count else { return nil }
    var records: [IndexedRecord] = []
    for (declaration, entry) in zip(declared.declarations, entries) {
      let isSame =
        declaration.kind == entry.kind && declaration.id?.value == entry.written && declaration.owner == entry.owner
      guard isSame, entry.written != nil || entry.owner != nil else { return nil }
      records.append(
        IndexedRecord(declaration: declaration, slug: entry.slug, reference: entry.reference, isDuplicate: false))
    }
    return IndexedFile(file: file, records: records)
  }

  /// How many rows at the beginning and at the end of a table of records declare what they did before; none if anything else is declared
  /// inside a row, or if they are claims, whose numbers follow their order.
  func sameEnds(as declared: DeclaredFile) -> (first: Int, last: Int) {
    let declarations = declared.declarations
    guard file.form == .table, entries.allSatisfy({ $0.owner == nil && $0.kind != .claim && $0.written != nil }),
      declarations.allSatisfy({ $0.owner == nil && $0.kind != .claim })
    else { return (0, 0) }
    func isSame(_ declaration: Declaration, _ entry: Entry) -> Bool {
      declaration.kind == entry.kind && declaration.id?.value == entry.written
    }
    let first = zip(declarations, entries).prefix { isSame($0, $1) }.count
    let rest = zip(declarations.dropFirst(first).reversed(), entries.dropFirst(first).reversed())
    return (first, rest.prefix { isSame($0, $1) }.count)
  }

  /// The first and the last of its claims.
  var claims: ClosedRange<Int>? {
    guard let first = entries.first(where: { $0.kind == .claim }), let last = entries.last(where: { $0.kind == .claim })
    else { return nil }
    return first.reference.index...last.reference.index
  }
}
