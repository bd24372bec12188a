import DossierDiagnostics
import Testing

struct RepetitionTests {
  private static let kind = DiagnosticKind("a", .error, "A.")

  private func diagnostic(_ summary: String, line: Int, file: UInt32 = 0) -> Diagnostic {
    Diagnostic(Self.kind, summary, at: SourceRange(file: SourceFileID(index: file), line: line, column: 1))
  }

  @Test func `What is said of one place in several words is one complaint`() {
    let found = [diagnostic("x", line: 1), diagnostic("y", line: 1), diagnostic("x", line: 2)].joinedByPlace
    #expect(found.map(\.summary) == ["x", "x"])
    #expect(found.map { $0.notes.map(\.message) } == [["likewise: y"], []])
  }

  @Test func `What is said of several places in the same words is one complaint`() {
    let found = (1...6).map { diagnostic($0 == 3 ? "y" : "x", line: $0) }.joinedByWords
    #expect(found.map(\.summary) == ["x", "y"])
    #expect(found.first?.notes.map { $0.range?.line } == [2, 4, 5, nil])
    #expect(found.first?.notes.last?.message == "and 1 more")
  }

  @Test func `Of many complaints about a file the last says how many are left`() {
    let found = ((1...5).map { diagnostic("x", line: $0) } + [diagnostic("y", line: 1, file: 1)]).limited(perFile: 3)
    #expect(found.map { $0.range?.line } == [1, 2, 3, 1])
    #expect(found.map(\.notes.count) == [0, 0, 1, 0])
    #expect(found[2].notes.map(\.message) == ["2 further problems of this file are not listed"])
  }
}
