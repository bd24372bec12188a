package import DossierDiagnostics

/// How topics are called before readers: as `dossier.yaml` words them, else the topic with its hyphens as spaces.
///
/// `who-warned-xi-jinping` has lost its capitals, and a dossier in Russian calls `fate` by another word.
package struct TopicWords: Hashable, Sendable {
  /// One topic and its words.
  package struct Wording: Hashable, Sendable {
    package let topic: Located<String>
    package let words: String

    package init(_ topic: Located<String>, words: String) {
      self.topic = topic
      self.words = words
    }
  }

  /// In the order of writing.
  package let wordings: [Wording]
  private let wordsByTopic: [String: String]

  package init(_ wordings: [Wording] = []) {
    self.wordings = wordings
    wordsByTopic = Dictionary(wordings.map { ($0.topic.value, $0.words) }) { first, _ in first }
  }

  /// Fields whose names are no nouns.
  private static let fieldWords = [
    "born": "date of birth", "closed": "closing date", "died": "date of death", "dissolved": "date of dissolution",
    "founded": "date of foundation", "opened": "opening date", "when": "date",
  ]

  package subscript(topic: String) -> String {
    wordsByTopic[topic] ?? Self.fieldWords[topic] ?? topic.replacingHyphens
  }
}
