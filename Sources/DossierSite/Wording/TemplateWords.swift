import DossierModel

/// What templates and the program say alike: a phrase or a term that a dossier words otherwise reads so in both.
enum TemplateWords {
  /// The words for texts of templates that go without saying: those that the dossier has for phrases and terms of the same English.
  static func known(from changes: WordChanges) -> [String: String] {
    var words: [String: String] = [:]
    for (term, word) in changes.terms { words[Words.english.term(term)] = word }
    for (phrase, patterns) in changes.phrases where phrase.holes.isEmpty {
      words[Words.english[phrase]] = patterns[.other]?.filled([:])
    }
    return words
  }

  /// Whether a text needs no words of its own where phrases and statuses have theirs.
  static func isKnown(_ text: String) -> Bool { knownTexts.contains(text) }

  private static let knownTexts = Set(
    Phrase.allCases.filter(\.holes.isEmpty).map { Words.english[$0] }
      + ClaimStatus.allCases.map { Words.english.term($0.rawValue) })
}
