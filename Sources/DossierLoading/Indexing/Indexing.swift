import DossierDiagnostics
import DossierModel

/// Gives every record of a dossier its id and its number.
///
/// Ids that authors gave come first; what has none or a malformed one gets an id of its own then, so that everything can be
/// decoded and no complaint hides another. What is written inside records comes before tables, so that a new row renames no
/// claim of a record; else in the order of the files' paths.
struct Indexing {
  private(set) var diagnostics: [Diagnostic] = []
  private let files: [DeclaredFile]
  /// For each file, the place of its first declaration among all.
  private let firstPlaces: [Int]
  /// For each declaration, the id by which it is known.
  private var slugs: [String]
  /// For each declaration, the place of the one that bears its id: its own, but for a duplicate.
  private var bearers: [Int]
  /// For each id, the place of the declaration that bears it.
  private var places: [String: Int]
  /// How many ids were made of a stem.
  private var madeCounts: [String: Int] = [:]

  /// The index of all records and the names of each file's declarations, in the order of `files`.
  ///
  /// - Parameter room: how many numbers are left free for ids to come.
  static func run(
    _ files: [DeclaredFile], room: NumberRoom
  ) -> (index: RecordIndex, names: [ArraySlice<DeclaredName>], diagnostics: [Diagnostic]) {
    var indexing = Indexing(files)
    let unnamed = indexing.takeWrittenIdentifiers()
    for place in unnamed where indexing[place].owner != nil { indexing.makeIdentifier(for: place) }
    for place in unnamed where indexing[place].owner == nil { indexing.makeIdentifier(for: place) }
    let (index, references) = indexing.numbering(room)
    return (index, indexing.names(references), indexing.toldDiagnostics)
  }

  /// The complaints; that rows of a table have no id is one mistake, which a misspelled header has made.
  private var toldDiagnostics: [Diagnostic] {
    let tables = Set(files.lazy.filter { $0.file.form == .table }.map(\.file.id))
    var told: [Diagnostic] = []
    var ofTables: [SourceFileID: [Diagnostic]] = [:]
    for diagnostic in diagnostics {
      if diagnostic.kind == .missingIdentifier, let file = diagnostic.range?.file, tables.contains(file) {
        ofTables[file, default: []].append(diagnostic)
      } else {
        told.append(diagnostic)
      }
    }
    return told + ofTables.values.flatMap { $0.sorted().joinedByWords }
  }

  private init(_ files: [DeclaredFile]) {
    self.files = files
    var firstPlaces: [Int] = []
    var count = 0
    for file in files {
      firstPlaces.append(count)
      count += file.declarations.count
    }
    self.firstPlaces = firstPlaces
    slugs = [String](repeating: "", count: count)
    bearers = [Int](repeating: 0, count: count)
    places = [String: Int](minimumCapacity: count)
  }

  /// Takes all valid ids, then the nearest valid one for each that is malformed: other records probably mean it.
  ///
  /// A reserved id leads to its record, but the record gets another one: none that can't be a page's name is ever planned with.
  ///
  /// - Returns: the declarations without an id.
  private mutating func takeWrittenIdentifiers() -> [Place] {
    var unnamed: [Place] = []
    var malformed: [Place] = []
    var reserved: [Place] = []
    forEachDeclaration { indexing, declaration, place in
      guard let id = declaration.id else {
        unnamed.append(place)
        return
      }
      guard Slug.isValid(id.value) else {
        malformed.append(place)
        return
      }
      if indexing.take(id, at: place), let reason = Slug.reason(against: id.value) {
        indexing.diagnostics.append(.reservedIdentifier(id, because: reason))
        reserved.append(place)
      }
    }
    for place in reserved { make(slugs[place.number], for: place) }
    var folded: [String: SourceRange] = [:]
    for place in malformed {
      guard let id = self[place].id else { continue }
      mend(id, at: place, &folded)
    }
    return unnamed
  }

  /// - Returns: Whether the id was free.
  private mutating func take(_ id: Located<String>, at place: Place) -> Bool {
    slugs[place.number] = id.value
    if let first = places[id.value] {
      bearers[place.number] = first
      diagnostics.append(.duplicateIdentifier(id, first: self[declarationAt: first].range))
      return false
    }
    places[id.value] = place.number
    bearers[place.number] = place.number
    return true
  }

  /// - Parameter folded: the malformed ids so far, in lowercase.
  private mutating func mend(_ id: Located<String>, at place: Place, _ folded: inout [String: SourceRange]) {
    let lowercased = id.value.lowercased()
    let suggestion = Slug.suggestion(for: id.value).flatMap { Slug.reason(against: $0) == nil ? $0 : nil }
    let twin = places[lowercased].map { self[declarationAt: $0].range } ?? folded[lowercased]
    if let twin, lowercased != id.value {
      diagnostics.append(.identifiersDifferByCase(id, other: twin))
    } else {
      diagnostics.append(.malformedIdentifier(id, suggestion: suggestion))
    }
    folded[lowercased] = folded[lowercased] ?? id.range
    if let suggestion, places[suggestion] == nil {
      give(suggestion, to: place)
    } else {
      make(suggestion ?? self[place].kind.noun, for: place)
    }
  }

  /// Makes an id for a declaration without one; only claims may lack it.
  private mutating func makeIdentifier(for place: Place) {
    let declaration = self[place]
    guard declaration.kind == .claim else {
      diagnostics.append(.missingIdentifier(declaration))
      make("\(declaration.kind.noun)-without-id", for: place)
      return
    }
    make("\(subject(of: declaration, in: place.file))-claim", for: place)
  }

  /// The id of the record that a claim is about.
  private func subject(of claim: Declaration, in file: Int) -> String {
    if let owner = claim.owner { return slugs[firstPlaces[file] + owner] }
    let written = claim.node[ClaimKey.subject.field.key]?.scalarText ?? ""
    return Slug.isValid(written) ? written : "unknown"
  }

  /// Gives the first of `stem-1`, `stem-2` … that is free.
  private mutating func make(_ stem: String, for place: Place) {
    var number = madeCounts[stem, default: 0]
    var slug: String
    repeat {
      number += 1
      slug = "\(stem)-\(number)"
    } while places[slug] != nil
    madeCounts[stem] = number
    give(slug, to: place)
  }

  private mutating func give(_ slug: String, to place: Place) {
    slugs[place.number] = slug
    places[slug] = place.number
    bearers[place.number] = place.number
  }
}

extension Indexing {
  /// Numbers the bearers of each kind by their ids, claims by where they are written; gives the index, and the reference of each declaration by its place.
  private mutating func numbering(_ room: NumberRoom) -> (RecordIndex, references: [RecordReference]) {
    var byKind = [[(place: Int, definition: RecordIndex.Definition)]](repeating: [], count: RecordKind.allCases.count)
    forEachDeclaration { indexing, declaration, place in
      guard indexing.bearers[place.number] == place.number else { return }
      let definition = RecordIndex.Definition(slug: indexing.slugs[place.number], range: declaration.range)
      byKind[Int(declaration.kind.rawValue)].append((place.number, definition))
    }
    var references = [RecordReference](repeating: RecordReference(.person, 0), count: slugs.count)
    for kind in RecordKind.allCases {
      // Claims stay as they were written: that is how pages show them.
      if kind != .claim { byKind[Int(kind.rawValue)].sort { $0.definition.slug < $1.definition.slug } }
      for (number, entry) in byKind[Int(kind.rawValue)].enumerated() {
        references[entry.place] = RecordReference(kind, room.number(at: number))
      }
    }
    let index = RecordIndex(
      places: places, references: references, definitions: byKind.map { $0.map(\.definition) }, room: room)
    return (index, bearers.map { references[$0] })
  }

  private func names(_ references: [RecordReference]) -> [ArraySlice<DeclaredName>] {
    let names = slugs.indices.map { place in
      DeclaredName(slug: slugs[place], reference: references[place], isDuplicate: bearers[place] != place)
    }
    return zip(firstPlaces, firstPlaces.dropFirst() + [names.count]).map { names[$0..<$1] }
  }

  /// A declaration's place: among those of its file, and among all.
  private struct Place {
    let file: Int
    let position: Int
    let number: Int
  }

  private mutating func forEachDeclaration(_ body: (inout Indexing, borrowing Declaration, Place) -> Void) {
    let files = files
    var number = 0
    for file in files.indices {
      for position in files[file].declarations.indices {
        files[file].declarations.lend(position) {
          body(&self, $0, Place(file: file, position: position, number: number))
        }
        number += 1
      }
    }
  }

  private subscript(place: Place) -> Declaration {
    files[place.file].declarations[place.position]
  }

  /// The declaration with a number among all.
  private subscript(declarationAt number: Int) -> Declaration {
    var candidates = firstPlaces.indices
    while candidates.count > 1 {
      let middle = candidates.lowerBound + candidates.count / 2
      candidates = firstPlaces[middle] > number ? candidates.lowerBound..<middle : middle..<candidates.upperBound
    }
    return files[candidates.lowerBound].declarations[number - firstPlaces[candidates.lowerBound]]
  }
}
