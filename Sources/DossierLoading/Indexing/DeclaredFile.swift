import DossierDiagnostics
import DossierModel

/// All declarations of one file in written order, a record before what is written inside it.
struct DeclaredFile: Sendable {
  let file: ContentFile
  private(set) var declarations: [Declaration] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Finds the declarations in a file of records; `dossier.yaml` and tables of statements have none.
  init(_ parsed: ParsedFile) {
    file = parsed.file
    guard let kind = RecordKind(parsed.file.kind) else { return }
    declarations.reserveCapacity(parsed.records.count)
    for record in parsed.records {
      declare(record, kind)
    }
  }

  /// Some of the declarations, as if they were all of the file. None of them may stand in one that is left out.
  func only(_ range: Range<Int>) -> DeclaredFile {
    var file = self
    file.declarations = Array(declarations[range])
    return file
  }

  private mutating func declare(_ record: LoadedNode, _ kind: RecordKind) {
    let node = record.node ?? DataNode(.mapping([]), at: record.id?.range ?? .wholeFile(file.id))
    let written = identifier(of: node)
    if let stem = record.id, let written, written.value != stem.value {
      diagnostics.append(.identifierIsNotFileName(written, stem: stem.value))
    }
    add(Declaration(kind: kind, id: record.id ?? written, node: node, note: note(of: record, node), owner: nil))
  }

  /// Adds a declaration and all that is written inside it.
  private mutating func add(_ declaration: Declaration) {
    let position = declarations.count
    declarations.append(declaration)
    guard declaration.kind != .claim else { return }
    for node in mappings(of: RecordKey.claims, in: declaration.node) {
      declarations.append(
        Declaration(kind: .claim, id: identifier(of: node), node: node, note: nil, owner: position))
    }
    let events: [DataNode] =
      switch declaration.kind {
      case .person: mappings(of: PersonKey.events, in: declaration.node)
      case .case: mappings(of: CaseKey.events, in: declaration.node)
      default: []
      }
    for node in events {
      let note = note(of: LoadedNode(id: nil, node: node, note: nil), node)
      add(Declaration(kind: .event, id: identifier(of: node), node: node, note: note, owner: position))
    }
  }

  /// What stands below a record's fields, or behind its key `note`.
  private mutating func note(of record: LoadedNode, _ node: DataNode) -> LoadedNote? {
    guard let value = node[RecordKey.note.field.key], !value.isNothing else { return record.note }
    guard let note = LoadedNote(value) else {
      diagnostics.append(.wrongShape(expected: "Markdown", found: value))
      return record.note
    }
    guard record.note?.isBlank ?? true else {
      diagnostics.append(.twoNotes(at: value.range))
      return record.note
    }
    return note
  }

  /// The mappings in the list behind a key; anything else in it is reported.
  private mutating func mappings(of key: some FieldKey, in node: DataNode) -> [DataNode] {
    guard let value = node[key.field.key], !value.isNothing else { return [] }
    return value.items.filter { item in
      if item.entries != nil { return true }
      diagnostics.append(.wrongShape(expected: "a mapping", found: item))
      return false
    }
  }

  private mutating func identifier(of node: DataNode) -> Located<String>? {
    guard let value = node[RecordKey.id.field.key], !value.isNothing else { return nil }
    guard let text = value.scalar else {
      diagnostics.append(.wrongShape(expected: "an id", found: value))
      return nil
    }
    // A copy: the text itself lies amid the nodes of its file, whose memory is to be given back while ids live on.
    return Located(String(decoding: Array(text.value.utf8), as: UTF8.self), at: text.range)
  }
}

extension RecordKind {
  /// Nil for `dossier.yaml`, which is no record, and for statements, which belong to others.
  init?(_ kind: ContentKind) {
    switch kind {
    case .person: self = .person
    case .organization: self = .organization
    case .place: self = .place
    case .legalCase: self = .case
    case .event: self = .event
    case .source: self = .source
    case .claim: self = .claim
    case .note: self = .page
    case .relation, .identifier, .name, .position, .party, .count, .finding, .link, .settings: return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func identifierIsNotFileName(_ id: Located<String>, stem: String) -> Diagnostic {
    Diagnostic(
      .identifierIsNotFileName, "id `\(id.value)` is not the file's name `\(stem)`", at: id.range, suggestion: stem)
  }
}

extension Diagnostic {
  fileprivate static func twoNotes(at range: SourceRange) -> Diagnostic {
    Diagnostic(.twoNotes, "`note` found beside a note below the fields, expected only one of them", at: range)
  }
}

extension DiagnosticKind {
  static let twoNotes = DiagnosticKind(
    "two-notes", .error,
    """
    The note of a record stands below the fields of its file; the key `note` is for records in tables and lists, which have no such \
    place. Write all of it below the fields.
    """)

  static let identifierIsNotFileName = DiagnosticKind(
    "id-is-not-file-name", .error,
    """
    A record with a file of its own has the file's name, without `.md`, as its id. Leave `id` out, or rename the file.
    """)
}
