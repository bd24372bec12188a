import DossierDiagnostics
import DossierModel

/// The rows of tables of statements, such as `relations.csv`, by the record that each names as its `subject`.
///
/// They are joined to the record's own text before anything is decoded: a row says what an item of its list `relations` would say there.
struct StatementTables: Sendable {
  private struct Row: Equatable, Sendable {
    let kind: ContentKind
    let subject: Located<String>
    /// The row without its subject.
    let node: DataNode
  }

  private var rows: [String: [Row]] = [:]
  /// The tables, by their paths; empty if none is to be read again.
  private var tables: [ParsedFile] = []
  private(set) var diagnostics: [Diagnostic] = []

  static let subject = Field(
    "subject", .reference(RecordKindSet.any.kinds), required: true,
    "The record, claim or event to which the row belongs, wherever it is written")

  /// - Parameters:
  ///   - files: those of a dossier by their paths, of which others than tables of statements are passed over.
  ///   - keepsTables: whether a table may be read again.
  init(_ files: [ParsedFile], keepsTables: Bool) {
    // By their places: nearly all are passed over, and not copied.
    let tables = files.indices.filter { files[$0].file.kind.isOfStatements }.map { files[$0] }
    if keepsTables { self.tables = tables }
    for file in tables {
      for record in file.records {
        if let node = record.node { add(node, of: file.file.kind) }
      }
    }
  }

  var isEmpty: Bool { rows.isEmpty }

  /// The tables after some of them were read again or went.
  func following(_ edited: [ParsedFile], removed: Set<SourceFileID>) -> StatementTables {
    let gone = removed.union(edited.map(\.file.id))
    let kept = tables.filter { !gone.contains($0.file.id) }
    return StatementTables((kept + edited).sorted { $0.file.path < $1.file.path }, keepsTables: true)
  }

  /// The records of which something else is said than in other tables, or the same in another place.
  func subjects(unlike others: StatementTables) -> Set<String> {
    Set(rows.keys).union(others.rows.keys).filter { rows[$0] != others.rows[$0] }
  }

  /// Whether one of some files was a table of these.
  func contains(anyOf files: Set<SourceFileID>) -> Bool { tables.contains { files.contains($0.file.id) } }

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
    guard !rows.isEmpty, let kind = RecordKind(file.file.kind) else { return file }
    let records = file.records.map { record in
      let id = Self.identifier(of: record)
      let node = record.node ?? DataNode(.mapping([]), at: id?.range ?? .wholeFile(file.file.id))
      guard let joined = joined(to: node, id?.value, of: kind) else { return record }
      return LoadedNode(id: record.id, node: joined, note: record.note)
    }
    return ParsedFile(
      file: file.file, records: records, diagnostics: file.diagnostics, isIncomplete: file.isIncomplete)
  }

  /// A record with what the tables say of it, and of the claims and events inside it; nil if they say nothing.
  private func joined(to node: DataNode, _ id: String?, of kind: RecordKind) -> DataNode? {
    var isChanged = false
    var entries = node.entries ?? []
    for place in entries.indices {
      guard let inner = Self.kind(ofRecordsBehind: entries[place].key.value, in: kind),
        let elements = entries[place].value.elements
      else { continue }
      let joined = elements.map { self.joined(to: $0, $0[RecordKey.id.field.key]?.scalarText, of: inner) }
      guard joined.contains(where: { $0 != nil }) else { continue }
      isChanged = true
      entries[place] = MappingEntry(
        key: entries[place].key,
        value: DataNode(.sequence(zip(joined, elements).map { $0 ?? $1 }), at: entries[place].value.range))
    }
    let inner = isChanged ? DataNode(.mapping(entries), at: node.range) : node
    guard node.entries != nil || id != nil, let id, let rows = rows[id] else { return isChanged ? inner : nil }
    return Self.join(rows, to: inner, of: kind)
  }

  /// What stands in a list inside a record, if these are records themselves.
  private static func kind(ofRecordsBehind key: String, in kind: RecordKind) -> RecordKind? {
    switch key {
    case RecordKey.claims.field.key where kind != .claim: .claim
    case CaseKey.events.field.key where kind == .case || kind == .person: .event
    default: nil
    }
  }

  /// The ids that are given to a record and to what is written inside it.
  private static func forEachIdentifier(in node: DataNode, _ kind: RecordKind, _ body: (String) -> Void) {
    for entry in node.entries ?? [] {
      guard let inner = Self.kind(ofRecordsBehind: entry.key.value, in: kind) else { continue }
      for element in entry.value.elements ?? [] {
        if let id = element[RecordKey.id.field.key]?.scalarText { body(id) }
        forEachIdentifier(in: element, inner, body)
      }
    }
  }

  /// The subjects that are not among some ids, each where it is first named.
  func subjects(without ids: Set<String>) -> [Located<String>] {
    rows.filter { !ids.contains($0.key) }.values.compactMap { $0.map(\.subject).min { $0.range < $1.range } }
      .sorted { $0.range < $1.range }
  }

  /// The ids that are given in some files.
  static func identifiers(in files: [ParsedFile]) -> Set<String> {
    var identifiers: Set<String> = []
    for file in files {
      guard let kind = RecordKind(file.file.kind) else { continue }
      for record in file.records {
        if let id = identifier(of: record) { identifiers.insert(id.value) }
        if let node = record.node { forEachIdentifier(in: node, kind) { identifiers.insert($0) } }
      }
    }
    return identifiers
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
      .subjectIsInsideRecord, "`\(excerpt(subject.value))` is an id that the program made", at: subject.range,
      notes: [Note("what it stands for is written here, and has no `id`", at: definition)])
  }
}

extension DiagnosticKind {
  static let subjectIsInsideRecord = DiagnosticKind(
    "subject-is-inside-record", .error,
    """
    The rows of tables such as relations.csv belong to records, claims and events whose id an author gave. Give it an `id` of its own: \
    one that the program makes may be another one's tomorrow.
    """)
}
