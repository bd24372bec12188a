import DossierModel
import DossierTemplate

/// The words that a page's data brings along: counts with their nouns, dates, states, kinds. All other words are in the templates.
///
/// A class, though it never changes: a language of dates is made of dozens of patterns, and a copy would retain each of them.
final class Phrasebook: Sendable {
  /// How dates are written.
  let dates: DateLanguage
  /// How topics are called.
  let topics: TopicWords
  private let words: Words
  /// What each grade of the Admiralty code says, by its place among all.
  private let meanings: LentTexts
  /// What each status is called, by its place among all.
  private let statuses: LentTexts

  init(dates: DateLanguage, topics: TopicWords = TopicWords(), words: Words = .english) {
    self.dates = dates
    self.topics = topics
    self.words = words
    statuses = LentTexts(ClaimStatus.allCases.map { words.term($0.rawValue) })
    meanings = LentTexts(
      AdmiraltyGrade.all.map { grade in
        words[
          .gradeMeaning,
          [
            .reliability: "\(grade.reliability.rawValue): \(words[grade.reliability.phrase])",
            .credibility: "\(grade.credibility.rawValue): \(words[grade.credibility.phrase])",
          ]]
      })
  }

  /// The words of a dossier.
  convenience init(of settings: DossierSettings) {
    self.init(
      dates: DateLanguage(tag: settings.language) ?? .english, topics: settings.topics, words: settings.words)
  }

  /// A phrase without holes.
  subscript(phrase: Phrase) -> String {
    words[phrase]
  }

  /// A phrase with what stands in its holes.
  subscript(phrase: Phrase, values: KeyValuePairs<WordPattern.Hole, String>) -> String {
    words[phrase, values]
  }

  /// "1 claim", "14 claims".
  func count(_ number: Int, _ phrase: Phrase) -> String {
    let pattern = words.pattern(phrase, for: number)
    // Most fit into a text that needs no memory of its own.
    guard (0..<1000).contains(number), let words = pattern.afterNumber, words.utf8.count <= 12 else {
      return pattern.filled([.n: self.number(number)])
    }
    return String(unsafeUninitializedCapacity: 15) { bytes in
      var span = OutputSpan(buffer: bytes, initializedCount: 0)
      span.append(decimal: number)
      for byte in words.utf8 { span.append(byte) }
      return span.finalize(for: bytes)
    }
  }

  /// "claim", "claims": the words that go with a number.
  func noun(_ phrase: Phrase, for number: Int) -> String {
    words.pattern(phrase, for: number).wordsAlone
  }

  func number(_ number: Int) -> String {
    words.number(number)
  }

  /// The number with its thousands set apart: "5,200", "2.5".
  func grouped(_ number: DecimalNumber) -> String {
    words.number(number)
  }

  func date(_ date: PartialDate) -> String {
    date.text(in: dates)
  }

  /// A vocabulary's term as readers see it: "state secrets" for `state-secrets`.
  func term(_ term: String) -> String {
    words.term(term)
  }

  /// A role, a gender, a unit or the tag of a language as the dossier words it; most stand as they are written.
  func word(_ text: String) -> String {
    words.word(text)
  }

  /// "year", "years": the words that go with a number that need not be whole.
  func noun(_ phrase: Phrase, for number: DecimalNumber) -> String {
    guard number.fractionDigits == 0, let whole = Int(exactly: number.mantissa) else {
      return words.lend(phrase) { $0.wordsAlone }
    }
    return noun(phrase, for: whole)
  }

  /// A kind of identifier as readers see it: "passport number".
  func kind(_ kind: IdentifierKind) -> String {
    words.kind(kind)
  }

  /// A kind of relation as readers see it from its end, or from the other one.
  func kind(_ kind: RelationKind, isReversed: Bool = false) -> String {
    words.kind(kind, isReversed: isReversed)
  }

  /// What a grade says: "C: fairly reliable source; 3: possibly true".
  func meaning(of grade: AdmiraltyGrade) -> String {
    meanings[grade.place]
  }

  func lendMeaning(of grade: AdmiraltyGrade, to body: (borrowing String) -> Void) {
    meanings.lend(grade.place, to: body)
  }

  /// Visits a phrase part by part: its words, and its holes.
  func visitParts(of phrase: Phrase, words visitWords: (String) -> Void, hole visitHole: () -> Void) {
    words.lend(phrase) { pattern in
      pattern.parts.lendEach { part in
        switch part {
        case .words(let words): visitWords(words)
        case .hole: visitHole()
        }
      }
    }
  }

  /// What the editors make of accounts that differ: "the accounts are compatible".
  func verdict(_ verdict: Finding.Verdict) -> String {
    switch verdict {
    case .compatible: self[.verdictCompatible]
    case .contradictory: self[.verdictContradictory]
    }
  }

  /// The forms of a phrase by the names that the CLDR has for the numbers with which they go.
  func patterns(_ phrase: Phrase) -> [(category: String, text: String)] {
    words.patterns(phrase).map { ($0.category.rawValue, $0.pattern.text) }
  }

  /// How a statement stands: "alleged".
  func status(_ status: ClaimStatus) -> String {
    statuses[status.place]
  }

  func lendStatus(_ status: ClaimStatus, to body: (borrowing String) -> Void) {
    statuses.lend(status.place, to: body)
  }
}
