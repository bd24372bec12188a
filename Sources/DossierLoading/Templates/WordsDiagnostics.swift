import DossierDiagnostics
import DossierModel

extension Diagnostic {
  static func unknownPhrase(_ entry: MappingEntry) -> Diagnostic {
    let name = entry.key.value
    let suggestion = nearMiss(to: name, among: Phrase.allCases.lazy.map(\.key))
    let hint = suggestion == nil ? "; `dossier reference words` lists them" : ""
    return Diagnostic(
      .unknownPhrase, "`\(excerpt(name))` is no phrase of the program\(hint)", at: entry.key.range,
      suggestion: suggestion)
  }

  static func unknownHole(_ name: String, in phrase: Phrase, at range: SourceRange) -> Diagnostic {
    let holes = phrase.holes.map(\.rawValue)
    let expected =
      holes.isEmpty ? "none can stand there" : "expected \(holes.map { "{\($0)}" }.joined(separator: ", "))"
    return Diagnostic(
      .malformedPhrase, "`{\(excerpt(name))}` can't be filled in `\(phrase.key)`: \(expected)", at: range,
      suggestion: nearMiss(to: name, among: holes).map { "{\($0)}" })
  }

  static func missingHole(_ name: String, in phrase: Phrase, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedPhrase, "`\(phrase.key)` lacks `{\(name)}`, so that pages would not say what is filled in there",
      at: range)
  }

  static func missingNumber(
    in phrase: Phrase, _ category: PluralRule.Category, of numbers: [Int], at range: SourceRange
  ) -> Diagnostic {
    let numbers = numbers.map(String.init).joined(separator: " as well as with ")
    return Diagnostic(
      .malformedPhrase, "`\(phrase.key)` lacks `{n}` in its form `\(category)`, which goes with \(numbers)", at: range)
  }

  static func unpairedBrace(in phrase: Phrase, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedPhrase, "a brace without its partner in `\(phrase.key)`: expected what is filled in as `{n}`", at: range
    )
  }

  static func unknownPluralForm(_ entry: MappingEntry) -> Diagnostic {
    let forms = PluralRule.Category.allCases.map(\.rawValue)
    return Diagnostic(
      .unknownTerm, "`\(excerpt(entry.key.value))` is no plural form; expected \(forms.joined(separator: ", "))",
      at: entry.key.range, suggestion: nearMiss(to: entry.key.value, among: forms))
  }

  static func missingPluralForm(of phrase: Phrase, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingKey, "`\(phrase.key)` has no form `other`, which all numbers take that have no form of their own",
      at: range)
  }
}

extension DiagnosticKind {
  static let unknownPhrase = DiagnosticKind(
    "unknown-phrase", .error,
    """
    `Templates/words.yaml` gives other words to phrases that the program puts into pages. Each has a name; `dossier reference words` \
    lists all with their English.
    """)

  static let malformedPhrase = DiagnosticKind(
    "malformed-phrase", .error,
    """
    A phrase says in braces where names and numbers stand: `{n} of {all} are known`. It has all that the English phrase has, in \
    any order; a form that goes with one number only in the dossier's `language`, such as `one` in English, can say that number in words. `dossier reference words` shows them.
    """)
}
