/// A question to which the dossier holds more than one answer.
///
/// Made of claims, never written by hand: claims on one subject that share a topic and give different values, the differing
/// accounts of a field, differing figures of a record or of claims that share a topic, and claims that dispute others. Nothing in it says who is right.
package struct Conflict: Sendable {
  /// One of the answers, and everybody who gives it.
  package struct Answer: Sendable {
    package let value: ConflictValue
    package let voices: [Voice]
    /// Whether all who gave it took it back.
    package let isRetracted: Bool

    package init(value: ConflictValue, voices: [Voice], isRetracted: Bool = false) {
      self.value = value
      self.voices = voices
      self.isRetracted = isRetracted
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
    "official-charge", "alleged-reason", "beneficiary", "sentence", "when", "place", "gender", "country", "seat",
    "jurisdiction",
  ]

  static let fieldTopicSet = Set(fieldTopics)

  package let subject: RecordReference
  /// What it is about, as one hyphenated word.
  package let topic: String
  /// The claim that is disputed, where it names no topic: its id stands for one.
  package let statement: ClaimID?
  /// What is counted, where figures of the record itself differ; else nil.
  package let counted: String?
  /// Whose outcome in a case differs; else nil.
  package let party: Mention?
  package let answers: [Answer]
  /// Claims that speak against one of the answers without giving another.
  package let challenges: [ClaimID]
  /// What the editors have concluded, if they have.
  package let findings: [Finding]
}

extension Conflict {
  /// What the editors make of it: the verdict of their latest finding that has one.
  package var verdict: Finding.Verdict? {
    findings.filter { $0.verdict != nil }.reversed().max { $0.date < $1.date }?.verdict
  }

  /// Whether two of the answers can't both be right. They can where somebody only speaks against one of them.
  package var answersDiffer: Bool { ConflictValue.differ(answers.lazy.map(\.value)) }

  /// How many of the answers nobody gives any more.
  package var retracted: Int { answers.count(where: \.isRetracted) }

  /// Whether a claim stands against an account, or accounts against each other: not where the editors find that all can be true, nor
  /// where those that weren't taken back can.
  package var isContradiction: Bool {
    !challenges.isEmpty
      || verdict != .compatible && ConflictValue.differ(answers.filter { !$0.isRetracted }.map(\.value))
  }

  /// The topic under which figures for one thing contradict each other.
  package static func topic(ofFiguresFor what: String) -> String {
    Slug.suggestion(for: what) ?? "figures"
  }

  /// The topic under which accounts of what became of a case's party contradict each other: `outcome-` and its id.
  package static func topic(ofOutcomeFor id: String) -> String { "outcome-\(id)" }

  /// Whether only accounts of a field or figures answer it, and no claim.
  package var isOfAccounts: Bool {
    answers.allSatisfy { answer in
      answer.voices.allSatisfy { voice in
        if case .account = voice { true } else { false }
      }
    }
  }
}
