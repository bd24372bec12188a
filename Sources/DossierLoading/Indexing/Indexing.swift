import DossierDiagnostics
import DossierModel

/// Gives every record of a dossier its id and its number.
///
/// Ids that authors gave come first; what has none or a malformed one gets an id of its own then, so that everything can be
/// decoded and no complaint hides another. Works in the order of the files' paths.
struct Indexing {
  private let files: [DeclaredFile]
  private(set) var diagnostics: [Diagnostic] = []
  /// For each file and declaration, the id by which it is known.
  private var slugs: [[String]]
  /// For each id, the declaration that bears it.
  private var owners: [String: Position] = [:]
  /// How many ids were made for claims on a subject, and for other records.
  private var madeCounts: [String: Int] = [:]

  private struct Position: Equatable {
    let file: Int
    let declaration: Int
  }

  /// The index of all records and the numbered records of each file, in the order of `files`.
  static func run(_ files: [DeclaredFile]) -> (index: RecordIndex, files: [IndexedFile], diagnostics: [Diagnostic]) {
    var indexing = Indexing(files)
    indexing.takeWrittenIdentifiers()
    indexing.mendMalformedIdentifiers()
    indexing.makeIdentifiers()
    let index = indexing.index()
    return (index, indexing.indexedFiles(index), indexing.diagnostics)
  }

  private init(_ files: [DeclaredFile]) {
    self.files = files
    slugs = files.map { [String](repeating: "", count: $0.declarations.count) }
    owners.reserveCapacity(files.reduce(0) { $0 + $1.declarations.count })
  }

  private mutating func takeWrittenIdentifiers() {
    for position in positions {
      guard let id = self[position].id, Slug.isValid(id.value) else { continue }
      take(id.value, for: position)
      if let reason = Slug.reason(against: id.value) {
        diagnostics.append(.reservedIdentifier(id, because: reason))
      }
    }
  }

  /// Takes the nearest valid id for each malformed one: other records probably mean it.
  private mutating func mendMalformedIdentifiers() {
    var folded: [String: SourceRange] = [:]
    for position in positions {
      guard let id = self[position].id, !Slug.isValid(id.value) else { continue }
      let lowercased = id.value.lowercased()
      let twin = lowercased == id.value ? nil : owners[lowercased].map { self[$0].range } ?? folded[lowercased]
      folded[lowercased] = folded[lowercased] ?? id.range
      let suggestion = Slug.suggestion(for: id.value)
      if let twin {
        diagnostics.append(.identifiersDifferByCase(id, other: twin))
      } else {
        diagnostics.append(.malformedIdentifier(id, suggestion: suggestion))
      }
      if let suggestion, owners[suggestion] == nil {
        take(suggestion, for: position)
      } else {
        make(suggestion ?? self[position].kind.noun, for: position)
      }
    }
  }

  private mutating func makeIdentifiers() {
    for position in positions where self[position].id == nil {
      let declaration = self[position]
      guard declaration.kind == .claim else {
        diagnostics.append(.missingIdentifier(declaration))
        make("\(declaration.kind.noun)-without-id", for: position)
        continue
      }
      make("\(subject(ofClaimAt: position))-claim", for: position)
    }
  }

  /// The id of the record that a claim is about.
  private func subject(ofClaimAt position: Position) -> String {
    if let owner = self[position].owner { return slugs[position.file][owner] }
    let written = self[position].node[ClaimKey.subject.field.key]?.scalarText ?? ""
    return Slug.isValid(written) ? written : "unknown"
  }

  private mutating func take(_ slug: String, for position: Position) {
    slugs[position.file][position.declaration] = slug
    if let first = owners[slug] {
      diagnostics.append(.duplicateIdentifier(slug, at: self[position].range, first: self[first].range))
    } else {
      owners[slug] = position
    }
  }

  /// Takes the first of `stem-1`, `stem-2` … that is free.
  private mutating func make(_ stem: String, for position: Position) {
    var number = madeCounts[stem, default: 0]
    var slug: String
    repeat {
      number += 1
      slug = "\(stem)-\(number)"
    } while owners[slug] != nil
    madeCounts[stem] = number
    slugs[position.file][position.declaration] = slug
    owners[slug] = position
  }

  private func index() -> RecordIndex {
    var definitions = [[RecordIndex.Definition]](repeating: [], count: RecordKind.allCases.count)
    for position in positions {
      let slug = slugs[position.file][position.declaration]
      guard owners[slug] == position else { continue }
      let declaration = self[position]
      definitions[Int(declaration.kind.rawValue)].append(.init(slug: slug, range: declaration.range))
    }
    return RecordIndex(definitions)
  }

  private func indexedFiles(_ index: RecordIndex) -> [IndexedFile] {
    files.indices.map { file in
      let records = files[file].declarations.indices.compactMap { declaration -> IndexedRecord? in
        let slug = slugs[file][declaration]
        guard let reference = index[slug] else { return nil }
        return IndexedRecord(
          declaration: files[file].declarations[declaration], slug: slug, reference: reference,
          isDuplicate: owners[slug] != Position(file: file, declaration: declaration))
      }
      return IndexedFile(file: files[file].file, records: records)
    }
  }

  private subscript(position: Position) -> Declaration {
    files[position.file].declarations[position.declaration]
  }

  private var positions: some Sequence<Position> {
    files.indices.lazy.flatMap { [files] file in
      files[file].declarations.indices.lazy.map { Position(file: file, declaration: $0) }
    }
  }
}
