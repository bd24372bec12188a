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

  @Test(arguments: 0..<10)
  func `A file taken over after an edit gives what resolving everything gives`(seed: Int) async {
    var generator = SeededGenerator(seed: UInt64(seed) + 100)
    var files = MemoryFolder(Ferry.files).files
    var resolution = await Resolution.resolve(files)
    var updates = 0
    for _ in 0..<60 {
      let number = Int.random(in: 0..<files.count, using: &generator)
      let isEdit = Bool.random(using: &generator)
      let text = Ferry.files[number].text
      let bytes = isEdit ? Self.edited(text, &generator) : Self.mutated(text, &generator)
      files[number] = ContentFileParser.parse(bytes, of: files[number].file)
      let full = await Resolution.resolve(files)
      if resolution.update([files[number]]) != nil {
        updates += 1
        #expect(resolution.diagnostics == full.diagnostics)
        #expect(String(describing: resolution.dossier) == String(describing: full.dossier))
        #expect(resolution.index == full.index)
      }
      resolution = full
    }
    #expect(updates > 5)
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
      { $0 },
    ]
    return Array((edits.randomElement(using: &generator) ?? edits[0])(text).utf8)
  }
}
