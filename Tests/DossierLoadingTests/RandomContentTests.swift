import DossierDiagnostics
import DossierModel
import DossierTestSupport
import Testing

@testable import DossierLoading

/// Properties that hold for any content, sound or not.
struct RandomContentTests {
  private static let words = [
    "jana", "gazette", "sailing", "olga", "nobody", "2003", "2003-13", "X", "", "~", "[a, b]", "{a: b}", "{value: 1}",
    "storm",
    "alleged", "jana as accused", "\"\\0\"", "crossing", "harbor", "- x", "C3", "about 4 days", "[[jana]]", "---",
    "yes", "7",
  ]

  /// A file with bytes or lines changed, exchanged or taken out.
  private static func mutated(_ text: String, _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
      let position = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes[position] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.remove(at: position)
      case 2: bytes.insert(contentsOf: Array((words.randomElement(using: &generator) ?? "").utf8), at: position)
      case 3: bytes.removeSubrange(position..<min(bytes.count, position + Int.random(in: 1...40, using: &generator)))
      default:
        let end = min(bytes.count, position + Int.random(in: 1...40, using: &generator))
        bytes.insert(contentsOf: bytes[position..<end], at: Int.random(in: 0...bytes.count, using: &generator))
      }
    }
    return bytes
  }

  @Test(arguments: 0..<20)
  func `Any bytes resolve, with every reference within its table`(seed: Int) async {
    var generator = SeededGenerator(seed: UInt64(seed))
    let files = MemoryFolder(Ferry.files).files
    for _ in 0..<30 {
      let broken = files.enumerated().map { number, file in
        let text = Ferry.files[number].text
        return ContentFileParser.parse(Self.mutated(text, &generator), of: file.file)
      }
      let resolution = await Resolution.resolve(broken)
      #expect(resolution.diagnostics == resolution.diagnostics.sorted())
      // Visits every reference of every record; one beyond its table would trap.
      let graph = DossierGraph(resolution.dossier)
      #expect(graph.space.count == RecordKind.allCases.reduce(0) { $0 + resolution.dossier.count(of: $1) })
    }
  }

  @Test(arguments: [("olga-claim-1", true), ("jana-claim-2", false), ("jana-claim-7", false)])
  func `A claim without an id costs a whole resolving only where its number depends on others`(
    written: String, isTakenOver: Bool
  ) async throws {
    func files(_ jana: String) -> [ParsedFile] {
      MemoryFolder([
        ("people/jana.md", "---\nnames: [Jana]\nin: gazette\n\(jana)---\n"),
        (
          "people/olga.md",
          "---\nnames: [Olga]\nin: gazette\nclaims:\n  - {id: \(written), says: Olga left.}\n---\n"
        ),
        ("sources/gazette.md", "---\ntitle: Gazette\n---\n"),
      ]).files
    }
    let after = files("claims:\n  - {says: Jana left.}\n")
    var resolution = await Resolution.resolve(files(""), room: .wide)
    let whole = await Resolution.resolve(after, room: .wide)
    let edited = try #require(after.first { $0.file.path == "people/jana.md" })
    #expect((await resolution.update([edited]) != nil) == isTakenOver)
    #expect(whole.dossier.claims.ids.map { whole.dossier.claims[$0].slug }.contains("jana-claim-1"))
    guard isTakenOver else { return }
    #expect(resolution.dossier.claims.ids.map { resolution.dossier.claims[$0].slug } == ["jana-claim-1", written])
    #expect(whole.dossier.claims.ids.map { whole.dossier.claims[$0].slug } == ["jana-claim-1", written])
  }

  @Test(arguments: 0..<10)
  func `Files taken over after edits give what resolving everything gives`(seed: Int) async {
    var generator = SeededGenerator(seed: UInt64(seed) + 100)
    var files: [SourceFileID: ParsedFile] = [:]
    let written = Ferry.files + (seed % 2 == 0 ? [] : Self.statements)
    for file in MemoryFolder(written).files { files[file.file.id] = file }
    let names = files.mapValues(\.file)
    var resolution = await Resolution.resolve(Array(files.values), room: .wide)
    var updates = 0
    for _ in 0..<60 {
      var edited: [ParsedFile] = []
      var removed: Set<SourceFileID> = []
      for _ in 0..<Int.random(in: 1...2, using: &generator) {
        guard let file = names.values.sorted(by: { $0.id < $1.id }).randomElement(using: &generator) else { return }
        let text = written[Int(file.id.index)].text
        edited.removeAll { $0.file.id == file.id }
        removed.remove(file.id)
        switch Int.random(in: 0..<8, using: &generator) {
        case 0:
          removed.insert(file.id)
          files[file.id] = nil
        case 1:
          edited.append(ContentFileParser.parse(Self.mutated(text, &generator), of: file))
        default:
          let isOfRows = file.form == .table || file.form == .list
          let bytes = isOfRows ? Self.editedRows(text, file.form, &generator) : Self.edited(text, &generator)
          edited.append(ContentFileParser.parse(bytes, of: file))
        }
      }
      for file in edited { files[file.file.id] = file }
      let all = Array(files.values)
      let full = await Resolution.resolve(all)
      let (graph, index, now) = (DossierGraph(resolution.dossier), resolution.index, files)
      let references = await resolution.update(edited, removed: removed) { gone in
        Set(gone.flatMap { graph.uses(of: $0).map { index.range(of: $0.from).file } })
      } parse: {
        $0.compactMap { now[$0] }
      }
      guard references != nil else {
        resolution = await Resolution.resolve(all, room: .wide)
        continue
      }
      updates += 1
      let diagnostics = (resolution.diagnostics.map(\.summary), full.diagnostics.map(\.summary))
      #expect(diagnostics.0 == diagnostics.1)
      #expect(resolution.diagnostics == full.diagnostics, "\(edited.map(\.file.path)), \(removed)")
      let difference = Self.difference(Self.description(of: resolution), Self.description(of: full))
      #expect(difference == nil, "\(edited.map(\.file.path)), \(removed)")
      if difference != nil { return }
    }
    #expect(updates > 15)
  }

  private static let statements = [
    (
      path: "relations.csv",
      text: "subject,kind,to,in\njana,met,piotr,gazette\nnina,met,jana,radio\nivan,met,nina,gazette\n"
    ),
    (path: "counts.csv", text: "subject,what,number\nstorm,boats,2\njana,letters,3\n"),
  ]

  /// Where two texts begin to differ.
  private static func difference(_ one: String, _ other: String) -> String? {
    guard one != other else { return nil }
    let count = zip(one.utf8, other.utf8).prefix { $0 == $1 }.count
    return [one, other].map { String(decoding: $0.utf8.dropFirst(max(0, count - 100)).prefix(200), as: UTF8.self) }
      .joined(separator: "\n≠ ")
  }

  /// All that a resolution holds, records being named by their ids in place of their numbers.
  private static func description(of resolution: Resolution) -> String {
    let dossier = resolution.dossier
    let text = [
      String(describing: dossier.settings), String(describing: dossier.people.records),
      String(describing: dossier.organizations.records), String(describing: dossier.places.records),
      String(describing: dossier.cases.records), String(describing: dossier.events.records),
      String(describing: dossier.sources.records), String(describing: dossier.claims.records),
      String(describing: dossier.pages.records),
    ].joined(separator: "\n")
    let named = text.replacing(/RecordID<(?:DossierModel\.)?([A-Za-z]+)>\(index: (\d+)\)/) { match in
      let kind = match.1 == "NotePage" ? RecordKind.page : RecordKind.allCases.first { "\($0)" == match.1.lowercased() }
      guard let kind, let index = Int(match.2) else { return String(match.0) }
      return resolution.index.slug(of: RecordReference(kind, index))
    }
    let index = RecordKind.allCases.flatMap { kind in
      dossier.references(of: kind).map { "\(resolution.index.slug(of: $0)) \(resolution.index.range(of: $0))" }
    }
    return named + index.joined(separator: "\n")
  }

  /// The file with a comment line, another date or another note: nothing that changes ids.
  private static func edited(_ text: String, _ generator: inout SeededGenerator) -> [UInt8] {
    let edits: [(String) -> String] = [
      { $0.replacing("---\n", with: "---\n# remark\n", maxReplacements: 1) },
      { $0.replacing("2003", with: "1999") },
      { $0.replacing("gazette", with: "radio") },
      { $0.replacing("4 days", with: "2 years") },
      { $0 + "\nMore of [[jana]].\n" },
      { $0 + "\nMore of [[nobody]].\n" },
      { $0.replacing("jana", with: "johanna") },
      { $0.replacing("claims:\n", with: "claims:\n  - {says: Said without an id.}\n", maxReplacements: 1) },
      { $0.replacing("claims:\n", with: "claims:\n  - {id: said-too, says: Said with an id.}\n", maxReplacements: 1) },
      { $0 },
    ]
    return Array((edits.randomElement(using: &generator) ?? edits[0])(text).utf8)
  }

  /// The table or list with rows that came, went, moved or say something else.
  private static func editedRows(
    _ text: String, _ form: ContentFile.Form, _ generator: inout SeededGenerator
  ) -> [UInt8] {
    var rows = text.split(separator: "\n").map(String.init)
    let head = form == .table ? [rows.removeFirst()] : []
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let place = Int.random(in: 0...rows.count, using: &generator)
      let id = "new-\(Int.random(in: 0..<9, using: &generator))"
      switch Int.random(in: 0..<6, using: &generator) {
      case 0 where form == .list: rows.insert("- {id: \(id), kind: other, when: 2001, in: gazette}", at: place)
      case 0:
        let cells = head.first?.split(separator: ",", omittingEmptySubsequences: false).count ?? 1
        let other = rows.last?.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false).last ?? ""
        rows.insert(cells > 1 ? "\(id),\(other)" : id, at: place)
      case 1: rows.insert("", at: place)
      case 2 where place < rows.count: rows.remove(at: place)
      case 3 where place < rows.count: rows[place] = rows[place].replacing("gazette", with: "radio")
      case 4 where place < rows.count: rows[place] = rows[place].replacing("20", with: "19")
      default: rows.shuffle(using: &generator)
      }
    }
    return Array(((head + rows).joined(separator: "\n") + "\n").utf8)
  }
}
