import DossierDiagnostics

/// Makes records of the bytes of one file.
package enum ContentFileParser {
  /// Reads the records of a file by its form. Safe on any bytes.
  package static func parse(_ bytes: [UInt8], of file: ContentFile) -> ParsedFile {
    switch file.form {
    case .frontMatter: frontMatter(bytes, file)
    case .list: list(bytes, file)
    case .table: table(bytes, file)
    case .mapping: mapping(bytes, file)
    }
  }

  private static func frontMatter(_ bytes: [UInt8], _ file: ContentFile) -> ParsedFile {
    let parts = FrontMatter.split(bytes, of: file.id)
    var diagnostics = parts.diagnostics
    if let node = parts.node, node.entries == nil { diagnostics.append(.notFields(node)) }
    // What stands before a mistake, and the note below it, are read for what else is wrong with them.
    let node = parts.isBroken ? parts.beginning : parts.node
    guard node == nil || node?.entries != nil else {
      return ParsedFile(file: file, records: [], diagnostics: diagnostics, isIncomplete: true)
    }
    let note = LoadedNote(bytes: bytes[parts.note], firstLine: parts.noteFirstLine)
    let record = LoadedNode(id: Located(file.stem, at: .wholeFile(file.id)), node: node, note: note)
    return ParsedFile(file: file, records: [record], diagnostics: diagnostics, isIncomplete: parts.isBroken)
  }

  private static func list(_ bytes: [UInt8], _ file: ContentFile) -> ParsedFile {
    let document = YAMLList.read(bytes, of: file.id)
    var diagnostics = document.diagnostics
    var records: [LoadedNode] = []
    var isIncomplete = document.isBroken
    if let node = document.node ?? document.beginning {
      if node.elements == nil, !node.isNothing {
        diagnostics.append(.notAList(node))
        isIncomplete = true
      }
      for element in node.elements ?? [] {
        guard element.entries != nil else {
          diagnostics.append(.notFields(element))
          isIncomplete = true
          continue
        }
        records.append(LoadedNode(id: nil, node: element, note: nil))
      }
    }
    return ParsedFile(file: file, records: records, diagnostics: diagnostics.sorted(), isIncomplete: isIncomplete)
  }

  private static func table(_ bytes: [UInt8], _ file: ContentFile) -> ParsedFile {
    let table = CSVTable.parse(bytes, of: file.id)
    let records = table.records.map { LoadedNode(id: nil, node: $0, note: nil) }
    return ParsedFile(
      file: file, records: records, diagnostics: table.diagnostics, isIncomplete: !table.diagnostics.isEmpty)
  }

  private static func mapping(_ bytes: [UInt8], _ file: ContentFile) -> ParsedFile {
    let document = YAMLComposer.compose(bytes, of: file.id)
    let node = document.node ?? DataNode(.mapping([]), at: .wholeFile(file.id))
    let isMapping = node.entries != nil
    let diagnostics = document.diagnostics + (isMapping ? [] : [.notFields(node)])
    let isIncomplete = document.isBroken || !isMapping
    let records = isIncomplete ? [] : [LoadedNode(id: nil, node: node, note: nil)]
    return ParsedFile(file: file, records: records, diagnostics: diagnostics, isIncomplete: isIncomplete)
  }
}

extension Diagnostic {
  fileprivate static func notFields(_ found: DataNode) -> Diagnostic {
    Diagnostic(.recordShape, "fields `key: value` expected, found \(found.kindName)", at: found.range)
  }

  fileprivate static func notAList(_ found: DataNode) -> Diagnostic {
    Diagnostic(.recordShape, "list of records expected, found \(found.kindName)", at: found.range)
  }
}

extension DiagnosticKind {
  static let recordShape = DiagnosticKind(
    "record-shape", .error,
    """
    A record is a mapping: lines of `key: value`. A file of many records is a list of such mappings, each of which begins with `- ` \
    before its first key.
    """)
}
