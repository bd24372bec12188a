/// The words that the program puts into pages: phrases, and terms of the vocabularies as readers see them.
///
/// English, but for what a dossier's own `words.yaml` says otherwise.
package struct Words: Hashable, Sendable {
  /// A phrase, its other forms, and the rule that tells which of them goes with a number.
  struct Forms: Hashable, Sendable {
    let other: WordPattern
    let rest: [PluralRule.Category: WordPattern]
    let rule: PluralRule
  }

  /// By the phrase's number.
  private var forms: [Forms]
  /// The phrases without holes, by their numbers; empty texts for the others.
  private var texts: [String]
  private let terms: [String: String]
  /// What the dossier itself says for terms.
  private let ownTerms: [String: String]
  private let inverses: [String: String]

  /// - Parameters:
  ///   - language: the dossier's, BCP 47.
  ///   - changes: what differs from English.
  package init(language: String, changes: WordChanges = WordChanges()) {
    forms = Self.englishForms
    for (phrase, patterns) in changes.phrases {
      guard let other = patterns[.other] else { continue }
      forms[phrase.rawValue] = Forms(other: other, rest: patterns, rule: PluralRule(of: language))
    }
    texts = forms.map { $0.other.holes.isEmpty ? $0.other.filled([:]) : "" }
    ownTerms = changes.terms
    terms = Self.englishTerms.merging(changes.terms) { $1 }
    inverses = changes.inverses
  }

  package static let english = Words(language: "en")

  private static let englishForms = Phrase.allCases.map { phrase in
    let (_, one, other) = phrase.definition
    return Forms(
      other: WordPattern(trusted: other),
      rest: one.map { [.one: WordPattern(trusted: $0)] } ?? [:], rule: .one)
  }

  /// Terms whose words are others than the term with its hyphens as spaces: CSL's types of sources.
  private static let englishTerms = [
    "article-journal": "journal article", "article-magazine": "magazine article",
    "article-newspaper": "newspaper article", "entry": "reference entry", "entry-dictionary": "dictionary entry",
    "entry-encyclopedia": "encyclopedia entry", "legal_case": "court decision", "motion_picture": "film",
    "musical_score": "musical score", "paper-conference": "conference paper",
    "personal_communication": "personal communication", "post": "online post", "post-weblog": "blog post",
    "review-book": "book review",
    "unsourced": "no source given", "webpage": "web page",
  ]
}

extension Words {
  /// A phrase without holes.
  package subscript(phrase: Phrase) -> String {
    texts[phrase.rawValue]
  }

  /// A phrase with what stands in its holes.
  package subscript(phrase: Phrase, values: KeyValuePairs<WordPattern.Hole, String>) -> String {
    forms[phrase.rawValue].other.filled(values)
  }

  /// Gives `body` a phrase as a pattern.
  package func lend<Result>(_ phrase: Phrase, to body: (borrowing WordPattern) -> Result) -> Result {
    forms.lend(phrase.rawValue) { body($0.other) }
  }

  /// A phrase in the form that goes with a number of things.
  package func pattern(_ phrase: Phrase, for number: Int) -> WordPattern {
    let forms = forms[phrase.rawValue]
    return forms.rest.isEmpty ? forms.other : forms.rest[forms.rule.category(of: number)] ?? forms.other
  }

  /// The forms of a phrase by the categories of numbers that have one of their own, each as its author writes it.
  package func patterns(_ phrase: Phrase) -> [(category: PluralRule.Category, pattern: WordPattern)] {
    let forms = forms[phrase.rawValue]
    return PluralRule.Category.allCases.compactMap { category in
      (category == .other ? forms.other : forms.rest[category]).map { (category, $0) }
    }
  }

  /// The words of a phrase that go with a number, without the number: "claims".
  package func noun(_ phrase: Phrase, for number: Int) -> String {
    pattern(phrase, for: number).wordsAlone
  }

  package func number(_ number: Int) -> String {
    self.number(DecimalNumber(mantissa: Int64(number)))
  }

  /// The number with its thousands set apart: "5,200", "2.5".
  package func number(_ number: DecimalNumber) -> String {
    number.grouped(by: self[.thousandsSeparator], point: self[.decimalPoint])
  }

  /// A kind of identifier as readers see it: "passport number".
  package func kind(_ kind: IdentifierKind) -> String {
    terms[kind.name] ?? kind.phrase
  }

  /// A kind of relation as readers see it, read from one of its ends. One of which nobody said how it reads from the other end is
  /// quoted there.
  package func kind(_ kind: RelationKind, isReversed: Bool) -> String {
    guard isReversed else { return terms[kind.name] ?? kind.phrase }
    return inverses[kind.name] ?? kind.inverse ?? self[.quotedTie, [.name: terms[kind.name] ?? kind.phrase]]
  }

  /// A word that authors choose freely, such as a role or a unit, as the dossier has it; most stand as they are written.
  package func word(_ text: String) -> String {
    ownTerms.isEmpty ? text : ownTerms[text] ?? text
  }

  /// A vocabulary's term as readers see it: "state secrets" for `state-secrets`.
  package func term(_ term: String) -> String {
    terms[term] ?? term.replacingHyphens
  }
}
