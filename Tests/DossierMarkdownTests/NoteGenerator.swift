/// Makes notes out of fragments: the same seed, the same notes.
struct NoteGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// Syntax of CommonMark and what has a part in it.
  static let commonMark = [
    "*", "**", "_", "__", "`", "``", "[", "]", "(", ")", "![", "](", "](/u)", "](x.png \"t\")", "<", ">", "\n", "\n\n",
    "  \n", "\\\n", "> ", "- ", "1. ", "# ", "## ", "\n===\n", "\n---\n", "***", "    ", "\t", "\\", "\\[", "&amp;",
    "&lt;",
    "&copy;", "&#65;", "&#0;", "&", "!", "\"", "'", "a", "word ", " ", "é", "秦", "😀", "```", "```\n", "~~~\n",
    "<http://x.y>", "[foo]: /url\n", "[foo]", "[foo][]", "[x][foo]", "](<a b>)", "[x](a\n\"t\")", "\n> ", "\n  ",
    "\n- ",
    "0", "1)", ":", "=",
  ]

  /// Syntax of ours.
  static let additions = [
    "[[a-b]]", "[[c|la*b*el]]", "[@src, p. 4]", "[@one; @two, x]", "[^1]", "\n[^1]: ", "\n[^n]: text\n    more", "[^n]",
    "|",
    " | ", "\n|---|:-:|\n", "![[x]]", "[[", "]]", "[@", "[t](rec-id)", "[t](../p/rec-id.md)", "[t](#head)", "\\|",
  ]

  /// What is refused.
  static let refused = [
    "<b>", "</b>", "<!-- c -->", "<div>\n", "<br/>", "<?x?>", "[x](javascript:y)", "[x]()", "![]()", "<script>\n",
    "[x](&#106;avascript:y)", "[x](//y)", "![x](http://y)", "[x](data:y)", "\u{0}",
  ]

  mutating func note(of fragments: [String]) -> String {
    var note = ""
    for _ in 0...Int(next() % 40) { note += fragments[Int(next() % UInt64(fragments.count))] }
    return note
  }

  mutating func bytes() -> [UInt8] {
    (0...Int(next() % 200)).map { _ in
      // Half of the bytes are syntax.
      next() % 2 == 0 ? UInt8(truncatingIfNeeded: next()) : Array("[]()!*_`<>|\n#-@^;, \\&\"".utf8)[Int(next() % 22)]
    }
  }

  /// SplitMix64.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
