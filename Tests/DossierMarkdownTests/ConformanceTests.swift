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
    #expect(ours(text) == theirs(text))
  }

  @Test(arguments: 1...4)
  func `Generated notes`(seed: UInt64) {
    var generator = NoteGenerator(seed: seed)
    var compared = 0
    while compared < 250 {
      let text = generator.note(of: NoteGenerator.commonMark)
      // Our syntax, what we refuse on purpose and libcmark's links within links are for other tests.
      guard !["[[", "[^", "[@"].contains(where: text.contains), NoteProbe(text).diagnostics.allSatisfy(isCommonMark),
        !theirs(text).hasLinkInLink
      else { continue }
      compared += 1
      #expect(ours(text) == theirs(text), "of \(text.debugDescription)")
    }
  }

  private func isCommonMark(_ problem: Diagnostic) -> Bool {
    ["image-without-alt", "empty-heading", "link-without-text"].contains(problem.kind.identifier)
  }

  /// Without what the renderer adds on purpose: ids of headings and relations of links.
  private func ours(_ text: String) -> String {
    let probe = NoteProbe(text, parser: NoteParser(headingShift: 0))
    var output: [UInt8] = []
    probe.body.write(into: &output, resolving: EncodingResolver(body: probe.body))
    var html = String(decoding: output, as: UTF8.self).replacing(" rel=\"external noopener noreferrer\"", with: "")
    while let start = html.firstRange(of: " id=\"note_") {
      let rest = html[start.upperBound...]
      guard let end = rest.firstIndex(of: "\"") else { break }
      html.removeSubrange(start.lowerBound...end)
    }
    return html
  }

  /// Without what XHTML asks for and HTML5 doesn't, and without empty titles.
  private func theirs(_ text: String) -> String {
    htmlByCommonMark(text).replacing(" />", with: ">").replacing(" title=\"\"", with: "")
  }
}

/// Writes URLs as libcmark does.
private struct EncodingResolver: NoteResolving {
  let body: NoteBody

  func writeURL(ofLink index: Int, into output: inout [UInt8]) {
    output.append(contentsOf: body.links[index].target.value.utf8)
  }

  func writeTitle(ofLink index: Int, into output: inout [UInt8]) {}

  func writeURL(ofFile index: Int, into output: inout [UInt8]) {
    for byte in body.files[index].path.value.utf8 {
      switch byte {
      case UInt8(ascii: "&"): output += "&amp;".utf8
      case UInt8(ascii: "'"): output += "&#x27;".utf8
      case 0...0x20, 0x7F..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
        UInt8(ascii: "]"),
        UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"),
        UInt8(ascii: "}"):
        let digits = String(byte, radix: 16, uppercase: true)
        output += (digits.count == 1 ? "%0" : "%").utf8
        output += digits.utf8
      default: output.append(byte)
      }
    }
  }
}

extension String {
  fileprivate var hasLinkInLink: Bool {
    split(separator: "</a>").contains { $0.ranges(of: "<a ").count > 1 }
  }
}
