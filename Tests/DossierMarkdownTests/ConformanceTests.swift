import DossierDiagnostics
import DossierMarkdown
import DossierModel
import Testing

/// CommonMark without our additions comes out as libcmark writes it.
struct ConformanceTests {
  @Test(arguments: [
    "plain", "two\nlines", "two  \nlines", "two\\\nlines", "*em* **strong** ***both*** _a_ __b__", "a_b_c a*b*c",
    "**a *b* c**",
    "`code` ``a`b`` ` `` `", "a & b < c > d \"e\"", "&amp; &copy; &#169; &#xA9; &nosuch; &", "\\*not em\\* \\\\ \\a",
    "# One\n\n## Two ##\n\nThree\n===\n\nFour\nlines\n---", "###### Six\n####### Seven", "- a\n- b\n\n  c\n- d",
    "* a\n* b\n+ c",
    "1. a\n2. b", "7) a\n8) b", "- a\n  - b\n    - c\n", "1. a\n\n   > b\n\n       code\n", "> a\n> b\nlazy\n\n> > c",
    "- > a\n  > b\n",
    "    indented\n    code\n", "```swift extra\nlet a = \"<b>\"\n```", "~~~\na\n~~~\nb", "```\nopen", "---\n***\n___",
    "[a](/u) [b](/u \"t\") [c](<u v> 't') [d](/u\n(t))", "[a][r] [r][] [r]\n\n[r]: /u \"t\"",
    "![a](x.png) ![*b*](y.png 't')",
    "[![a](x.png)](/u)", "<http://a.b/c?d=e&f> <mailto:a@b.c> <a@b.c>", "[a](http://b/ä%20 \"ü\")", "[a](/u\"t\")",
    "[a]( b )",
    "a\u{A0}b\u{2028}c", "\tfoo\tbar", "-\tfoo\n\n\tbar", ">\t\tfoo", "a\r\nb\r\n\r\nc", "a\rb", "* * *\n* a",
    "[a]: /u\nb [a]",
    "[a]: /u\n'x'\n[b]: /v\n\n[a] [b]", "*[a*](/u)", "`[a`](/u)", "[a]\n(/u)", "!\\[a](b)", "][)(][", "**", "`", "[",
    "<", "",
    "1986\\. A year", "10000000000. no", "- a\n\n\n- b", "-\n- a\n-", "#\n## \n#a", "a\n# b\nc", "a\n- b",
    "a\n1. b\n2) c",
  ])
  func `Constructs of CommonMark`(_ text: String) {
    let both = CommonMarkComparison(text)
    #expect(both.ours == both.theirs)
  }

  @Test(arguments: 1...4)
  func `Generated notes`(seed: UInt64) {
    var generator = NoteGenerator(seed: seed)
    var compared = 0
    while compared < 250 {
      let text = generator.note(of: NoteGenerator.commonMark)
      // Our syntax, what we refuse on purpose and libcmark's links within links are for other tests.
      guard !["[[", "[^", "[@"].contains(where: text.contains), NoteProbe(text).diagnostics.allSatisfy(isCommonMark),
        case let both = CommonMarkComparison(text), !both.theirs.hasLinkInLink
      else { continue }
      compared += 1
      #expect(both.ours == both.theirs, "of \(text.debugDescription)")
    }
  }

  private func isCommonMark(_ problem: Diagnostic) -> Bool {
    ["image-without-alt", "empty-heading", "link-without-text"].contains(problem.kind.identifier)
  }
}

extension String {
  fileprivate var hasLinkInLink: Bool {
    split(separator: "</a>").contains { $0.ranges(of: "<a ").count > 1 }
  }
}
