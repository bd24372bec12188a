import DossierDiagnostics
import DossierPreview
import Testing

@Suite struct ProblemListTests {
  @Test func `Many problems are counted, some are shown`() {
    let kind = DiagnosticKind("broken", .error, "Nothing may be broken.")
    let diagnostics = (1...100).map { Diagnostic(kind, "broken thing \($0)", at: nil) }
    let problems = ProblemList(diagnostics, in: SourceFileTable()) { _ in nil }
    let text = String(decoding: problems.json, as: UTF8.self)
    #expect(text.hasPrefix("{\"errors\":100,\"warnings\":0,"))
    #expect(text.ranges(of: "\"severity\"").count == 40)
  }

  @Test func `Equal problems have equal tags`() {
    let kind = DiagnosticKind("broken", .error, "Nothing may be broken.")
    func list(_ summary: String) -> ProblemList {
      ProblemList([Diagnostic(kind, summary, at: nil)], in: SourceFileTable()) { _ in nil }
    }
    #expect(list("a").tag == list("a").tag)
    #expect(list("a").tag != list("b").tag)
    #expect(list("a").tag != ProblemList().tag)
  }
}
