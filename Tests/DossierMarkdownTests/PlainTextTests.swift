import DossierDiagnostics
import Testing

struct PlainTextTests {
  @Test(arguments: [
    ("a *b* `c` &lt; \"d\"", "a b c < \"d\"\n"), ("# A\n\nb\nc\n\n- d\n- e", "A\nb\nc\nd\ne\n"),
    ("[[x]] [[y|z]] [l](m)", "title of x z l\n"), ("a[@b, c] d[^1]\n\n[^1]: e", "a d\ne\n"),
    ("|a|b|\n|-|-|\n|c|d|", "a\nb\nc\nd\n"), ("![alt](b.png) c", " c\n"), ("```\nx < y\n```", "x < y\n"), ("", ""),
    ("a > b 'c'", "a > b 'c'\n"),
  ])
  func `The text of a note has no markup`(text: String, plain: String) {
    #expect(NoteProbe(text).text == plain)
  }
}
