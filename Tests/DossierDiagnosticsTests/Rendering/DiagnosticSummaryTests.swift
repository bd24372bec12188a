import DossierDiagnostics
import Testing

struct DiagnosticSummaryTests {
  @Test(
    arguments: [
      ([], "no problems"),
      ([(.error, 0)], "1 error in 1 file"),
      ([(.error, 0), (.error, 1), (.error, 1), (.warning, 0)], "3 errors, 1 warning in 2 files"),
      ([(.advice, 0)], "1 piece of advice in 1 file"),
      ([(.warning, nil), (.warning, nil), (.advice, nil), (.advice, nil)], "2 warnings, 2 pieces of advice"),
    ] as [([(Severity, UInt32?)], String)])
  func `Counts are put into words`(found: [(Severity, UInt32?)], text: String) {
    let diagnostics = found.map { severity, file in
      Diagnostic(
        DiagnosticKind("x", severity, ""), "", at: file.map { .wholeFile(SourceFileID(index: $0)) })
    }
    #expect(DiagnosticSummary(diagnostics).text == text)
  }
}
