import DossierDiagnostics
import DossierModel

/// A table or a list that was read again, row by row against what it was: so much of it as has to be decoded again.
///
/// A row is the same if all that is written in it stands where it stood and its records have the numbers that they had; moved if only lines
/// came or went above it. What one row says depends on no other.
struct RowEdit: Sendable {
  /// The rows that are not the same, as if they were all of the file.
  let differing: IndexedFile
  /// The records of rows that were only moved.
  let moved: Set<RecordReference>
  /// What was found in the rows that are the same.
  let problems: FileDecoder.Problems

  /// Nil if all has to be decoded.
  init?(_ file: IndexedFile, _ former: ResolvedFile, _ formerProblems: FileProblems?) {
    guard !former.rows.isEmpty else { return nil }
    let formerGroups = Self.groups(former.entries.map(\.owner))
    guard formerGroups.count == former.rows.count else { return nil }
    var finder = FormerRows(formerGroups.map { former.entries[$0.lowerBound].slug })
    var (records, moved): ([IndexedRecord], Set<RecordReference>) = ([], [])
    var sameRows: [(line: UInt32, isSame: Bool)] = []
    for (position, group) in Self.groups(file.records.map(\.declaration.owner)).enumerated() {
      let row = file.records[group]
      let node = file.records[group.lowerBound].declaration.node
      var distance: Int?
      if let number = finder.row(of: file.records[group.lowerBound].slug, near: position) {
        let entries = former.entries[formerGroups[number]]
        let areNumberedAlike = row.elementsEqual(entries) { $0.slug == $1.slug && $0.reference == $1.reference }
        if areNumberedAlike { distance = node.distance(from: former.rows[number]) }
      }
      sameRows.append((node.range.line, distance == 0))
      if distance == 0 { continue }
      if distance != nil { moved.formUnion(row.lazy.map(\.reference)) }
      records += row.map { $0.moved(by: records.count - group.lowerBound) }
    }
    guard let problems = Self.problems(formerProblems, in: sameRows, of: file.file.id) else { return nil }
    self.problems = problems
    self.moved = moved
    differing = IndexedFile(file: file.file, records: records)
  }

  /// The places of each row's records: its own, and those that are written inside it.
  private static func groups(_ owners: [Int?]) -> [Range<Int>] {
    let starts = owners.indices.filter { owners[$0] == nil }
    return zip(starts, starts.dropFirst() + [owners.count]).map { $0..<$1 }
  }

  /// Those of the problems that stand in rows that are the same; nil if it can't be told of some where they stand.
  private static func problems(
    _ former: FileProblems?, in rows: [(line: UInt32, isSame: Bool)], of file: SourceFileID
  ) -> FileDecoder.Problems? {
    guard let former = former?.decoded else {
      return FileDecoder.Problems(diagnostics: [], unresolved: [], misplaced: [])
    }
    let ranges = former.diagnostics.map(\.range) + former.unresolved.map(\.range)
    guard former.misplaced.isEmpty, !former.areTooMany, ranges.allSatisfy({ $0?.file == file }) else {
      return nil
    }
    func isInSame(_ range: SourceRange?) -> Bool {
      guard let line = range?.line else { return false }
      let next = rows.partitioningIndex { $0.line > line }
      return next > 0 && rows[next - 1].isSame
    }
    return FileDecoder.Problems(
      diagnostics: former.diagnostics.filter { isInSame($0.range) },
      unresolved: former.unresolved.filter { isInSame($0.range) }, misplaced: [])
  }
}

/// Where the rows of a table were before an edit. Mostly all of them moved as far as the one before.
private struct FormerRows {
  private let slugs: [String]
  private var distance = 0
  private var rows: [String: Int]?

  init(_ slugs: [String]) {
    self.slugs = slugs
  }

  /// The row that had an id, which is looked for first where the row before it was.
  mutating func row(of slug: String, near position: Int) -> Int? {
    let guess = position + distance
    if slugs.indices.contains(guess), slugs[guess] == slug { return guess }
    let rows = rows ?? Dictionary(zip(slugs, slugs.indices)) { _, last in last }
    self.rows = rows
    guard let row = rows[slug] else { return nil }
    distance = row - position
    return row
  }
}

extension IndexedRecord {
  /// The same record in a file in which its owner stands so many places further down.
  fileprivate func moved(by distance: Int) -> IndexedRecord {
    guard distance != 0, let owner = declaration.owner else { return self }
    let declaration = Declaration(
      kind: declaration.kind, id: declaration.id, node: declaration.node, note: declaration.note,
      owner: owner + distance)
    return IndexedRecord(declaration: declaration, slug: slug, reference: reference, isDuplicate: isDuplicate)
  }
}
