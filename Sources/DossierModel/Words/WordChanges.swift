/// What a dossier's own `words.yaml` words differently.
package struct WordChanges: Hashable, Sendable {
  /// Phrases by the form that goes with a number; one without plural forms has ``PluralRule/Category/other`` alone.
  package var phrases: [Phrase: [PluralRule.Category: WordPattern]] = [:]
  /// Terms of vocabularies, and their words.
  package var terms: [String: String] = [:]
  /// Kinds of ties, and their words as read from the other end.
  package var inverses: [String: String] = [:]

  package init() {}
}
