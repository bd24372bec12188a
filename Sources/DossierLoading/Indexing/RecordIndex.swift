package import DossierDiagnostics
package import DossierModel

/// The ids of all records of a dossier, and the records that they stand for.
///
/// Records are numbered within their kind by the bytes of their ids, so that the order of files and of lines within them means
/// nothing; claims by where they are written.
package struct RecordIndex: Sendable {
  /// One record's id and where it was given.
  struct Definition: Sendable {
    let slug: String
    var range: SourceRange
  }

  /// Where among ``references`` the record of an id is.
  private let places: [String: Int]
  private let references: [RecordReference]
  /// What differs from these since; nil for ids that are gone.
  private var later: [String: RecordReference?] = [:]
  /// By kind, then by number.
  private var definitions: [RecordTable<Definition>]

  /// - Parameters:
  ///   - places: each id with the place among `references` of the record that it stands for.
  ///   - definitions: the same by kind, in the order of numbers.
  init(
    places: [String: Int], references: [RecordReference], definitions: [[Definition]], room: NumberRoom
  ) {
    self.places = places
    self.references = references
    self.definitions = definitions.map { RecordTable($0, room: room) }
  }

  /// The record of an id, nil if there is none.
  package subscript(slug: String) -> RecordReference? {
    if !later.isEmpty, let reference = later[slug] { return reference }
    return places[slug].map { references[$0] }
  }

  /// Whether numbers are left free for records to come.
  var hasRoom: Bool { definitions.allSatisfy { $0.room != .none } }

  package func count(of kind: RecordKind) -> Int {
    definitions[Int(kind.rawValue)].count
  }

  /// The ids of all records of a kind, in order.
  package func slugs(of kind: RecordKind) -> some RandomAccessCollection<String> & Sendable {
    let definitions = definitions[Int(kind.rawValue)]
    return definitions.ids.lazy.map { definitions[$0].slug }
  }

  /// Where a record was given its id.
  package func range(of reference: RecordReference) -> SourceRange {
    definitions[Int(reference.kind.rawValue)][RecordID(reference.index)].range
  }

  package func slug(of reference: RecordReference) -> String {
    definitions[Int(reference.kind.rawValue)][RecordID(reference.index)].slug
  }

  /// Lets an id stand for a record that was given it at a place.
  mutating func set(_ slug: String, to reference: RecordReference, at range: SourceRange) {
    if self[slug] != reference { later[slug] = .some(reference) }
    definitions[Int(reference.kind.rawValue)].replace(
      RecordID(reference.index), with: Definition(slug: slug, range: range))
  }

  /// Takes an id back.
  mutating func remove(_ reference: RecordReference) {
    later[slug(of: reference)] = .some(nil)
    definitions[Int(reference.kind.rawValue)].remove(RecordID(reference.index))
  }

  mutating func settle() {
    for kind in definitions.indices { definitions[kind].settle() }
  }

  /// A free number for an id between its neighbors'; nil if there is none left.
  func freeNumber(for slug: String, _ kind: RecordKind) -> Int? {
    let definitions = definitions[Int(kind.rawValue)]
    let ids = definitions.ids
    let place = ids.partitioningIndex { definitions[$0].slug >= slug }
    return NumberRoom.number(
      above: place > 0 ? Int(ids[place - 1].index) : nil, below: place < ids.count ? Int(ids[place].index) : nil)
  }
}
