import DossierDiagnostics
import DossierModel

/// The rows of tables of statements, such as `relations.csv`, by the record that each names as its `subject`.
///
/// They are joined to the record's own text before anything is decoded: a row says what an item of its list `relations` would say there.
struct StatementTables: Sendable {
  private struct Row: Sendable {
    let kind: ContentKind
    let subject: Located<String>
    /// The row without its subject.
    let node: DataNode
  }

  private var rows: [String: [Row]] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  static let subject = Field(
    "subject", .reference(RecordKindSet.subjects.kinds), required: true,
    "The record to which the row belongs; it has a file or a row of its own")

  /// - Parameter files: those of a dossier, of which others than tables of statements are passed over.
  init(_ files: [ParsedFile]) {
    for file in files where file.file.kind.isOfStatements {
      for record in file.records {
        if let node = record.node { add(node, of: file.file.kind) }
      }
    }
  }

  var isEmpty: Bool { rows.isEmpty }

  private mutating func add(_ node: DataNode, of kind: ContentKind) {
    let key = Self.subject.key
    guard let value = node[key], !value.isNothing else {
      diagnostics.append(.missingSubject(kind, at: node.range))
      return
    }
    guard let subject = value.scalar else {
      diagnostics.append(.wrongShape(expected: "an id", found: value))
      return
    }
    let rest = (node.entries ?? []).filter { $0.key.value != key }
    rows[subject.value, default: []].append(
      Row(kind: kind, subject: subject, node: DataNode(.mapping(rest), at: node.range)))
  }

  /// The file with what the tables say of its records.
  func joined(to file: ParsedFile) -> ParsedFile {
    guard !rows.isEmpty, let kind = RecordKind(file.file.kind), kind != .claim else { return file }
    let records = file.records.map { record in
      guard let id = Self.identifier(of: record), let rows = rows[id.value] else { return record }
      let node = record.node ?? DataNode(.mapping([]), at: id.range)
      return LoadedNode(id: record.id, node: Self.join(rows, to: node, of: kind), note: record.note)
    }
    return ParsedFile(
      file: file.file, records: records, diagnostics: file.diagnostics, isIncomplete: file.isIncomplete)
  }

  /// The subjects that no record of some files has as its id, each where it is first named.
  func subjects(without files: [ParsedFile]) -> [Located<String>] {
    guard !rows.isEmpty else { return [] }
    var missing = rows
    for file in files where RecordKind(file.file.kind).map({ $0 != .claim }) == true {
      for record in file.records {
        if let id = Self.identifier(of: record) { missing[id.value] = nil }
      }
    }
    return missing.values.compactMap { $0.map(\.subject).min { $0.range < $1.range } }.sorted { $0.range < $1.range }
  }

  private static func identifier(of record: LoadedNode) -> Located<String>? {
    record.id ?? record.node?[RecordKey.id.field.key]?.scalar
  }

  private static func join(_ rows: [Row], to node: DataNode, of kind: RecordKind) -> DataNode {
    var entries = node.entries ?? []
    for row in rows {
      let key = row.kind.listKey(in: kind)
      if let position = entries.firstIndex(where: { $0.key.value == key }) {
        let value = entries[position].value
        let items = (value.elements ?? value.items) + [row.node]
        entries[position] = MappingEntry(
          key: entries[position].key, value: DataNode(.sequence(items), at: value.range))
      } else {
        entries.append(
          MappingEntry(
            key: Located(key, at: row.subject.range), value: DataNode(.sequence([row.node]), at: row.node.range)))
      }
    }
    return DataNode(.mapping(entries), at: node.range)
  }
}

extension ContentKind {
  /// The key under which a record lists statements of this kind.
  fileprivate func listKey(in record: RecordKind) -> String {
    switch self {
    case .party where record == .event: EventKey.participants.field.key
    default: collectionName ?? rawValue
    }
  }
}

extension Diagnostic {
  fileprivate static func missingSubject(_ kind: ContentKind, at range: SourceRange) -> Diagnostic {
    Diagnostic(.missingKey, "\(kind.rawValue) in a table has no `\(StatementTables.subject.key)`", at: range)
  }

  static func subjectIsInsideRecord(_ subject: Located<String>, _ definition: SourceRange) -> Diagnostic {
    Diagnostic(
      .subjectIsInsideRecord, "`\(excerpt(subject.value))` has no file and no row of its own", at: subject.range,
      notes: [Note("it is written here", at: definition)])
  }
}

extension DiagnosticKind {
  static let subjectIsInsideRecord = DiagnosticKind(
    "subject-is-inside-record", .error,
    """
    The rows of tables such as relations.csv belong to records with a file or a row of their own. What is said of a claim, or of an \
    event that is written inside a case or a person, is written there, too.
    """)
}
