/// A question to which the dossier holds more than one answer.
///
/// Made of claims, never written by hand: claims on one subject that share a topic and give different values, the differing
/// accounts of a field, and claims that dispute others. Nothing in it says who is right.
package struct Conflict: Sendable {
  /// One of the answers, and everybody who gives it.
  package struct Answer: Sendable {
    package let value: ConflictValue
    package let voices: [Voice]

    package init(value: ConflictValue, voices: [Voice]) {
      self.value = value
      self.voices = voices
    }
  }

  /// Somebody who gives an answer.
  package enum Voice: Sendable {
    case claim(ClaimID)
    /// An account of a field, such as a date of birth.
    case account(Attribution)
  }

  /// The topics of conflicts between the accounts of a field.
  package static let fieldTopics = [
    "born", "died", "birthplace", "deathplace", "nationality", "founded", "dissolved", "stage", "opened", "closed",
    "official-charge", "alleged-reason", "beneficiary", "sentence",
  ]

  package let subject: RecordReference
  /// What it is about, as one hyphenated word.
  package let topic: String
  package let answers: [Answer]
  /// Claims that speak against one of the answers without giving another.
  package let challenges: [ClaimID]
  /// What the editors have concluded, if they have.
  package let findings: [Finding]
}

/// An answer's value, comparable with others on the same topic.
package enum ConflictValue: Hashable, Sendable {
  case text(String)
  case date(SourcedDate)
  case mention(Mention)
  case sentence(Sentence)
}
