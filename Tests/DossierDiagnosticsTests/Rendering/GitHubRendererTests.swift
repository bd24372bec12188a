import DossierDiagnostics
import Testing

struct GitHubRendererTests {
  @Test func `Each diagnostic is one complete command`() {
    let input = SampleInput(["Content/people/a.md": "x"])
    let text = input.render(
      Diagnostic(
        .unknownStatus, "unknown status", at: input.range(5, 9), suggestion: "alleged",
        notes: [Note("first here", at: input.range(2, 1)), Note("100% sure")]),
      Diagnostic(.oddDate, "odd", at: input.range(1, 1)),
      Diagnostic(.unusedSource, "unused", at: nil),
      by: GitHubRenderer())
    #expect(
      text == """
        ::error file=Content/people/a.md,line=5,col=9,title=unknown-status::unknown status%0Adid you mean 'alleged'?%0A\
        note: first here (Content/people/a.md:2:1)%0Anote: 100%25 sure%0AA status says how certain the source is.
        ::warning file=Content/people/a.md,line=1,col=1,title=odd-date::odd%0ADates are EDTF.
        ::notice title=unused-source::unused%0ASources are there to be cited.

        """)
  }

  @Test func `Text can't end its command, begin another one, or add a property`() {
    let input = SampleInput(["a,line=9:\n::error::b%0A.md": "x"])
    let text = input.render(
      Diagnostic(.oddDate, "one\r\n::set-env name=x::y%0A\u{1B}[m", at: input.range(1, 1)), by: GitHubRenderer())
    #expect(
      text == """
        ::warning file=a%2Cline=9%3A\\u{A}%3A%3Aerror%3A%3Ab%250A.md,line=1,col=1,title=odd-date::\
        one\\u{D}\\u{A}::set-env name=x::y%250A\\u{1B}[m%0ADates are EDTF.

        """)
  }
}
