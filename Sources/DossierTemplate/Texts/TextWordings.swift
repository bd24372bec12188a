package import DossierDiagnostics

/// How a dossier words the texts of its templates otherwise, in another language or in its own.
package struct TextWordings: Sendable {
  /// A text as templates have it, with `{…}` for its holes, and what it reads instead.
  package typealias Wording = (text: Located<String>, words: Located<String>)

  private let given: [Wording]
  private var patterns: [String: TextPattern]

  /// - Parameters:
  ///   - given: what the author words otherwise. Of two for one text the later counts.
  ///   - others: words for texts that are not among these, as they are known for the same elsewhere.
  package init(_ given: [Wording] = [], others: [String: String] = [:]) {
    self.given = given
    patterns = others.compactMapValues(TextPattern.init)
    for wording in given { patterns[wording.text.value] = TextPattern(wording.words.value) }
  }

  /// Whether nothing reads otherwise.
  var isEmpty: Bool { patterns.isEmpty && given.isEmpty }

  /// What a text reads instead; nil if it stays as it is.
  subscript(text: String) -> TextPattern? { patterns[text] }

  /// What is wrong with what the author words otherwise.
  ///
  /// - Parameter texts: the holes of all texts that there are.
  func problems(among texts: [String: [String]]) -> [Diagnostic] {
    given.flatMap { wording -> [Diagnostic] in
      guard let holes = texts[wording.text.value] else {
        return [.unknownText(wording.text, among: texts.keys.sorted())]
      }
      guard let pattern = TextPattern(wording.words.value) else { return [.unpairedBrace(in: wording.words)] }
      let unknown = pattern.holes.filter { !holes.contains($0) }
      let missing = Set(holes).subtracting(pattern.holes).sorted()
      return unknown.map { .unknownHole($0, in: wording.words, of: holes) }
        + (unknown.isEmpty ? missing.map { .missingHole($0, in: wording.words) } : [])
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownText(_ text: Located<String>, among known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownText, "no template says “\(text.value)”", at: text.range,
      suggestion: nearMiss(to: text.value, among: known))
  }

  fileprivate static func unpairedBrace(in words: Located<String>) -> Diagnostic {
    Diagnostic(
      .malformedText, "a brace without its partner: expected what is filled in as `{name}`", at: words.range)
  }

  fileprivate static func unknownHole(_ name: String, in words: Located<String>, of holes: [String]) -> Diagnostic {
    let expected =
      holes.isEmpty ? "nothing is filled in there" : "expected \(holes.map { "{\($0)}" }.joined(separator: ", "))"
    return Diagnostic(
      .malformedText, "`{\(name)}` can't be filled in: \(expected)", at: words.range,
      suggestion: nearMiss(to: name, among: holes).map { "{\($0)}" })
  }

  fileprivate static func missingHole(_ name: String, in words: Located<String>) -> Diagnostic {
    Diagnostic(
      .malformedText, "`{\(name)}` is missing, so that readers would not see what it stands for", at: words.range)
  }
}

extension DiagnosticKind {
  static let unknownText = DiagnosticKind(
    "unknown-text", .error,
    """
    `texts` in `Templates/words.yaml` gives other words to texts of the templates: to what stands there between `{{#_}}` and `{{/_}}`, \
    letter by letter. `dossier reference words` lists all.
    """)

  static let malformedText = DiagnosticKind(
    "malformed-text", .error,
    """
    Other words for a text have the same holes as the text, in any order: `"Statements by {name}": "Was {name} sagt"`.
    """)
}
