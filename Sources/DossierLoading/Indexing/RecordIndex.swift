package import DossierDiagnostics
package import DossierModel

/// The ids of all records of a dossier, and the records that they stand for.
///
/// Records are numbered within their kind by the bytes of their ids, so that the order of files and of lines within them means
/// nothing.
package struct RecordIndex: Equatable, Sendable {
  /// One record's id and where it was given.
  struct Definition: Equatable, Sendable {
    let slug: String
    var range: SourceRange
  }

  private let references: [String: RecordReference]
  /// By kind, then by number.
  private var definitions: [[Definition]]

  /// - Parameters:
  ///   - references: each id with the record that it stands for.
  ///   - definitions: the same by kind and number.
  init(references: [String: RecordReference], definitions: [[Definition]]) {
    self.references = references
    self.definitions = definitions
  }

  /// The record of an id, nil if there is none.
  package subscript(slug: String) -> RecordReference? {
    references[slug]
  }

  package func count(of kind: RecordKind) -> Int {
    definitions[Int(kind.rawValue)].count
  }

  /// The ids of all records of a kind, in order.
  package func slugs(of kind: RecordKind) -> some RandomAccessCollection<String> & Sendable {
    definitions[Int(kind.rawValue)].lazy.map(\.slug)
  }

  /// Where a record was given its id.
  package func range(of reference: RecordReference) -> SourceRange {
    definitions[Int(reference.kind.rawValue)][reference.index].range
  }

  package func slug(of reference: RecordReference) -> String {
    definitions[Int(reference.kind.rawValue)][reference.index].slug
  }

  /// Notes that a record's file was edited and the record now begins elsewhere.
  mutating func move(_ reference: RecordReference, to range: SourceRange) {
    definitions[Int(reference.kind.rawValue)][reference.index].range = range
  }
}
