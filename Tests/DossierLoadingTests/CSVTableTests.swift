import DossierDiagnostics
import DossierLoading
import DossierTestSupport
import Testing

struct CSVTableTests {
  @Test(arguments: [
    ("id,born\na,1952\nb,\n", "{id: <a>, born: <1952>} {id: <b>}"),
    ("id,born\r\na,1952\r\nb,", "{id: <a>, born: <1952>} {id: <b>}"),
    ("\u{FEFF}id\na", "{id: <a>}"),
    ("id , born\n a,  1952 \n", "{id: <a>, born: <1952>}"),
    ("\"id\",\"b\"\n\" a \",\"say \"\"hi\"\", x\"\n", "{id: < a >, b: <say \"hi\", x>}"),
    ("id,b\na,\"one\r\ntwo\n\"\nb,\"\"\n", "{id: <a>, b: <one\ntwo\n>} {id: <b>}"),
    ("id\n\n\na\n", "{id: <a>}"),
    ("id,a,b\nx,1,2\n,,\n\"\",,\n", "{id: <x>, a: <1>, b: <2>}"),
    (
      "id,in.source,born.value,in.at\na,g,1952,p 4\nb,,,\n",
      "{id: <a>, in: {source: <g>, at: <p 4>}, born: {value: <1952>}} {id: <b>}"
    ),
    ("a.b.c,a.b.d,a.e\n1,2,3", "{a: {b: {c: <1>, d: <2>}, e: <3>}}"),
    ("id,x\n秦,~\n", "{id: <秦>, x: <~>}"),
    ("", ""), ("id,born", ""), ("\n", ""),
  ])
  func `Rows become mappings without their empty cells`(csv: String, outline: String) {
    let found = table(csv)
    #expect(found.records.map(\.outline).joined(separator: " ") == outline)
    if csv != "\n" { #expect(found.diagnostics == []) }
  }

  @Test func `Every cell knows its place`() throws {
    let records = table("id,in.source,note\nЯна, 秦刚 ,\"a\n\"\"b\"\"\"\nx,y,\"q\"\n").records
    let first = try #require(records.first)
    #expect(first.range.outline == "2:1+11")
    #expect(first.entries?.map(\.key.range.outline) == ["1:1+2", "1:4+2", "1:14+4"])
    #expect(first["id"]?.range.outline == "2:1+3")
    #expect(first["in"]?.range.outline == "2:6+2")
    #expect(first["in"]?.entries?.first?.key.range.outline == "1:7+6")
    #expect(first["in"]?["source"]?.range.outline == "2:6+2")
    #expect(first["note"]?.range.outline == "2:10+2")
    #expect(records.last?["note"]?.range.outline == "4:5+3")
  }

  @Test(arguments: [
    ("id,a,id\n", "1:6 csv-header: column `id` occurs twice"),
    ("id,,b\na,x,y\n", "2:3 csv-header: column 2 has no name, but something stands in it"),
    ("id,in.\n", "1:4 csv-header: column `in.` has an empty part beside a dot of its name"),
    ("in,in.source\n", "1:4 csv-header: column `in.source` makes one field both a value and a mapping"),
    ("in.source,in\n", "1:11 csv-header: column `in` makes one field both a value and a mapping"),
    ("a.b.c.d.e.f.g.h.i\n", "1:1 csv-header: column name has more than 8 parts"),
    ("id;born\na;1952\n", "1:1 csv-separator: columns are separated by semicolons where commas were expected"),
    ("id\tborn\na\t1952\n", "1:1 csv-separator: columns are separated by tabs where commas were expected"),
    ("id,born\na\n", "2:1 csv-cell-count: row 2 has too few cells: 2 expected, found 1; `born` is missing"),
    (
      "id,born\n\na,b,c\n", "3:5 csv-cell-count: row 3 has too many cells: 2 expected, found 3; this one follows `born`"
    ),
    ("id\n\"a\nb\n", "2:1 csv-quote: quote that opens the cell is never closed"),
    ("id,b\na,5\" x\n", "2:4 csv-quote: quote inside a cell that does not begin with one"),
    ("id,b\na,\"5\" x\n", "2:7 csv-quote: comma or end of line expected after the closing quote"),
  ])
  func `What is wrong with a table is told with row and column`(csv: String, complaint: String) {
    #expect(table(csv).diagnostics.map(\.outline) == [complaint])
  }

  @Test func `Columns without a name and content are passed over, as spreadsheets write them`() throws {
    let table = table("id,,born,,\na,,1950,,\nb,,,,\n,,,,\n")
    #expect(table.diagnostics.isEmpty)
    #expect(table.records.map { $0.entries?.map(\.key.value) } == [["id", "born"], ["id"]])
  }

  @Test func `A table with countless problems is given up`() {
    let diagnostics = table("id\n" + String(repeating: "a,b\n", count: 50_000)).diagnostics
    #expect(diagnostics.count == 1_001)
    #expect(diagnostics.last?.place == "1002:1 too-many-problems")
  }

  @Test func `A table has a thousand columns at most`() {
    let header = (0..<1_001).map { "c\($0)" }
    #expect(table(header.joined(separator: ",")).diagnostics.map(\.place) == ["1:1 csv-header"])
    #expect(table(header.dropLast().joined(separator: ",")).diagnostics == [])
  }

  @Test func `Rows beside a wrong one are read`() {
    let found = table("id,born\na,1\nb\nc,\"3\"x\nd,4\n")
    #expect(found.records.map(\.outline) == ["{id: <a>, born: <1>}", "{id: <d>, born: <4>}"])
    #expect(found.diagnostics.map { $0.range?.line } == [3, 4])
  }

  @Test func `Bytes that are no text are refused where they are`() {
    let found = CSVTable.parse(Array("id\ncaf".utf8) + [0xE9], of: .test)
    #expect(found.diagnostics.map(\.place) == ["2:4 not-utf-8"])
    #expect(found.records == [])
  }

  @Test func `A place is named by row and column`() throws {
    let text = "id,in.source,note\n\na,\"x\ny\",z\nb,c\n"
    let record = try #require(table(text).records.first)
    let (header, rest) = (
      SourceRange(file: .test, line: 1, column: 4, length: 9),
      SourceRange(file: .test, line: 1, column: 65_535, length: 65_535)
    )
    let second = SourceRange(file: .test, line: 4, column: 1)
    let note = try #require(record["note"]?.range)
    let source = try #require(record["in"]?["source"]?.range)
    let names = CSVCellNames(
      of: [note, source, second, record.range, header, rest, note], in: Array(text.utf8), of: .test)
    #expect(names[note] == "row 3, column `note`")
    #expect(names[source] == "row 3, column `in.source`")
    #expect(names[second] == "row 3, column `in.source`")
    #expect(names[record.range] == "row 3")
    #expect(names[header] == "row 1, column `in.source`")
    #expect(names[rest] == "row 1")
    #expect(names[SourceRange(file: .test, line: 5, column: 1)] == nil)
    #expect(CSVCellNames(of: [record.range], in: [], of: .test)[record.range] == nil)
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `What is written as CSV is read back`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["a", "b c", ",", "\"", "\n", ";", " ", "秦", "é", "\\", "#", "\t", "'"]
    for _ in 0..<200 {
      let columns = Int.random(in: 1...5, using: &generator)
      let rows = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        (0..<columns).map { _ in
          (0..<Int.random(in: 0...4, using: &generator)).compactMap { _ in pieces.randomElement(using: &generator) }
            .joined()
        }
      }
      let header = (0..<columns).map { "column\($0)" }
      let lineEnd = Bool.random(using: &generator) ? "\n" : "\r\n"
      let lines = ([header] + rows).map { row in
        row.map { "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" }
          .joined(separator: ",")
      }
      let found = table(lines.joined(separator: lineEnd))
      let expected = rows.filter { $0.contains { !$0.isEmpty } }
      #expect(found.diagnostics == [])
      #expect(found.records.map { record in header.map { record[$0]?.scalarText ?? "" } } == expected)
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: 0..<8 as Range<UInt64>)
  func `Random bytes never crash the table reader`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["a", ",", ",", "\"", "\"\"", "\n", "\r\n", "\r", ";", " ", "秦", ".", "\u{FEFF}", "\t", "\0"]
    for round in 0..<2_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<40, using: &generator) {
        if round % 3 == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        } else {
          bytes += Array((pieces.randomElement(using: &generator) ?? "").utf8)
        }
      }
      let found = CSVTable.parse(bytes, of: .test)
      let names = CSVCellNames(of: found.records.map(\.range), in: bytes, of: .test)
      for record in found.records { #expect(names[record.range] != nil) }
      for node in found.records.flatMap({ $0.entries ?? [] }) { #expect(node.value.items.count <= bytes.count) }
    }
  }

  @Test(.timeLimit(.minutes(1))) func `A quote before a large table costs no more than one pass`() {
    let found = table("id\n\"" + String(repeating: "x\n", count: 500_000))
    #expect(found.diagnostics.map(\.place) == ["2:1 csv-quote"])
  }

  @Test func `A line that spreadsheets write for themselves is no header`() {
    let found = table("sep=,\nid,born\na,1952\n")
    #expect(found.records.isEmpty)
    #expect(found.diagnostics.map(\.kind.identifier) == ["csv-separator"])
    #expect(found.diagnostics.first?.range?.line == 1)
  }
}
