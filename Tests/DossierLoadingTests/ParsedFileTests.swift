import DossierDiagnostics
import DossierLoading
import DossierTestSupport
import Testing

struct ParsedFileTests {
  private func parse(_ text: String, _ form: ContentFile.Form) -> ParsedFile {
    let file = ContentFile(id: .test, kind: .person, form: form, stem: "jana", path: "people/jana.md")
    return ContentFileParser.parse(Array(text.utf8), of: file)
  }

  @Test func `A record file gives its id, its fields and its note`() throws {
    let parsed = parse("---\nborn: 1952\n---\n\nHer *brother*.\n", .frontMatter)
    #expect(parsed.diagnostics == [])
    #expect(!parsed.isIncomplete)
    let record = try #require(parsed.records.first)
    #expect(record.id == Located("jana", at: .wholeFile(.test)))
    #expect(record.node?.outline == "{born: 1952}")
    #expect(record.note == LoadedNote(bytes: Array("\nHer *brother*.\n".utf8)[...], firstLine: 4))
  }

  @Test func `A record file without front matter has no fields`() {
    let parsed = parse("Her brother.\n", .frontMatter)
    #expect(parsed.records.map { $0.node == nil } == [true])
    #expect(!parsed.isIncomplete)
  }

  @Test(arguments: [
    ("- id: a\n  born: 1952\n- {id: b}\n", ContentFile.Form.list, ["{id: a, born: 1952}", "{id: b}"]),
    ("# none yet\n", .list, []), ("[]", .list, []), ("---\n", .list, []),
    ("id,born\na,1952\n", .table, ["{id: <a>, born: <1952>}"]),
    ("title: T\n", .mapping, ["{title: T}"]), ("", .mapping, ["{}"]),
  ])
  func `A file of many records gives each without id or note`(text: String, form: ContentFile.Form, nodes: [String]) {
    let parsed = parse(text, form)
    #expect(parsed.diagnostics == [])
    #expect(parsed.records.map(\.node?.outline) == nodes)
    #expect(parsed.records.allSatisfy { $0.id == nil && $0.note == nil })
    #expect(!parsed.isIncomplete)
  }

  @Test(arguments: [
    (
      "---\n- a\n---\n", ContentFile.Form.frontMatter, "2:1 record-shape: fields `key: value` expected, found a list", 0
    ),
    ("---\na: [\n---\n", .frontMatter, "3:1 yaml-syntax: value expected before `end of text`", 1),
    ("a: {b: c}\n", .list, "1:1 record-shape: list of records expected, found a mapping", 0),
    ("- a\n- b: c\n", .list, "1:3 record-shape: fields `key: value` expected, found text", 1),
    ("- a\n", .mapping, "1:1 record-shape: fields `key: value` expected, found a list", 0),
    ("id,b\nx\n", .table, "2:1 csv-cell-count: row 2 has too few cells: 2 expected, found 1; `b` is missing", 0),
  ])
  func `What can't be a record is told and marks the file incomplete`(
    text: String, form: ContentFile.Form, complaint: String, records: Int
  ) {
    let parsed = parse(text, form)
    #expect(parsed.diagnostics.map(\.outline) == [complaint])
    #expect(parsed.isIncomplete)
    #expect(parsed.records.count == records)
  }

  @Test func `All files are parsed in parallel, in order, with all their complaints`() async throws {
    let temporary = try TemporaryFolder()
    for number in 0..<300 {
      let key = number % 50 == 7 ? "a: 1\na" : "a"
      try temporary.write("---\n\(key): \(number)\n---\n", to: "people/\(String(1000 + number)).md")
    }
    try temporary.write("id,a\nx,1\n", to: "places.csv")
    var table = SourceFileTable()
    let folder = try ContentFolder.discover(temporary.path, addingTo: &table)
    let parsed = await folder.parseAll()
    #expect(parsed.map(\.file) == folder.files)
    #expect(parsed.flatMap(\.diagnostics).map { $0.range?.file.index } == [7, 57, 107, 157, 207, 257])
    #expect(parsed.compactMap { $0.records.first?.id?.value } == (1000..<1300).map(String.init))
    #expect(parsed.last?.records.map(\.node?.outline) == ["{id: <x>, a: <1>}"])
  }

  @Test func `A file that can't be read is told`() throws {
    let temporary = try TemporaryFolder()
    try temporary.write([UInt8](repeating: 0x61, count: FileReader.textLimit + 1), to: "people.yaml")
    try temporary.write("x", to: "notes/gone.md")
    var table = SourceFileTable()
    let folder = try ContentFolder.discover(temporary.path, addingTo: &table)
    try temporary.remove("notes/gone.md")
    let parsed = folder.files.map(folder.parse)
    #expect(
      parsed.flatMap(\.diagnostics).map(\.outline) == [
        "1:1 unreadable-file: file can't be read: no such file or folder",
        "1:1 file-too-large: file is larger than 16 MB",
      ])
    #expect(parsed.map(\.isIncomplete) == [true, true])
  }

  @Test func `The bytes of a file can be read again`() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("---\na: 1\n---\n", to: "notes/about.md")
    try temporary.write("x", to: "todo.txt")
    var table = SourceFileTable()
    let folder = try ContentFolder.discover(temporary.path, addingTo: &table)
    #expect(table.files.map { folder.bytes(of: $0)?.count } == [13, nil])
  }

  @Test func `A complaint about a cell names its row and column`() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("id,born\na,1952\nb,1953\n", to: "people.csv")
    try temporary.write("- id: c\n", to: "places.yaml")
    var table = SourceFileTable()
    let folder = try ContentFolder.discover(temporary.path, addingTo: &table)
    let kind = DiagnosticKind("test", .error, "")
    let nodes = folder.files.flatMap { folder.parse($0).records.compactMap(\.node) }
    let complaints = [
      Diagnostic(kind, "bad date", at: nodes[1]["born"]?.range, suggestion: "1952", notes: [Note("n")]),
      Diagnostic(kind, "no name", at: nodes[1].range), Diagnostic(kind, "bad id", at: nodes[2]["id"]?.range),
      Diagnostic(kind, "anywhere", at: nil),
    ]
    let named = folder.namingCells(in: complaints)
    #expect(named.map(\.summary) == ["bad date (row 3, column `born`)", "no name (row 3)", "bad id", "anywhere"])
    #expect(named.map(\.range) == complaints.map(\.range))
    #expect(named.map(\.suggestion) == complaints.map(\.suggestion))
    #expect(named.map(\.notes) == complaints.map(\.notes))
  }
}
