import DossierDiagnostics
import DossierModel
import Foundation
import Testing

/// The examples of the CommonMark specification, which `make commonmark` fetches: they aren't ours to keep here.
struct OfficialExampleTests {
  private struct Example: Decodable {
    let example: Int
    let markdown: String
  }

  private static let path = ProcessInfo.processInfo.environment["COMMONMARK_EXAMPLES"]

  /// What is complained about and comes out differently on purpose: links that lead nowhere aren't links, and records aren't embedded.
  private static let decided: Set = ["embedded-record", "empty-link", "unknown-anchor"]

  @Test(.enabled(if: path != nil))
  func `Official examples without raw HTML come out as libcmark writes them`() throws {
    let contents = try Data(contentsOf: URL(filePath: try #require(Self.path)))
    let examples = try JSONDecoder().decode([Example].self, from: contents)
    var (equal, decided, refused) = (0, 0, 0)
    for example in examples {
      let probe = NoteProbe(example.markdown)
      guard Set(["raw-html-in-note", "comment-in-note"]).isDisjoint(with: probe.problems) else {
        refused += 1
        continue
      }
      let both = CommonMarkComparison(example.markdown)
      if both.ours == both.theirs {
        equal += 1
      } else if !Self.decided.isDisjoint(with: probe.problems) || Self.namesRecord(probe.body, example.markdown) {
        decided += 1
      } else {
        Issue.record("\(example.example): \(example.markdown.debugDescription) becomes \(both.ours.debugDescription)")
      }
    }
    print("\(examples.count) examples: \(equal) equal, \(decided) decided, \(refused) with raw HTML")
    #expect(equal > 550 && decided < 12)
  }

  /// Whether a note says `[[id]]`, or gives a record's file, `id.md`, instead of its id.
  private static func namesRecord(_ note: NoteBody, _ text: String) -> Bool {
    note.links.contains { $0.kind == .wikilink || text.contains("\($0.target.value).md") }
  }
}
