import DossierDiagnostics
import Testing

struct JSONRendererTests {
  @Test func `The shape is the documented one`() {
    let input = SampleInput(["people/\"a\".md": "x", "b.md": "y"])
    let text = input.render(
      Diagnostic(
        .unknownStatus, "unknown\n'aleged'", at: input.range(5, 9, length: 6), suggestion: "alleged",
        notes: [Note("first", at: input.range(2, 3, length: 4, in: 1)), Note("then")]),
      Diagnostic(.unusedSource, "unused", at: nil),
      by: JSONRenderer())
    #expect(
      text == #"""
        {"version":1,
        "counts":{"errors":1,"warnings":0,"advice":1,"files":1},
        "diagnostics":[
        {"identifier":"unknown-status","severity":"error","summary":"unknown\n'aleged'",\#
        "explanation":"A status says how certain the source is.","file":"people/\"a\".md","line":5,"column":9,"length":6,\#
        "suggestion":"alleged","notes":[{"message":"first","file":"b.md","line":2,"column":3,"length":4},\#
        {"message":"then","file":null,"line":null,"column":null,"length":null}]},
        {"identifier":"unused-source","severity":"advice","summary":"unused",\#
        "explanation":"Sources are there to be cited.","file":null,"line":null,"column":null,"length":null,\#
        "suggestion":null,"notes":[]}
        ]}

        """#)
  }

  @Test func `No diagnostics are an empty list`() {
    #expect(
      SampleInput([:]).render(by: JSONRenderer()) == """
        {"version":1,
        "counts":{"errors":0,"warnings":0,"advice":0,"files":0},
        "diagnostics":[
        ]}

        """)
  }
}
