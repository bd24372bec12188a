/// A grade of the Admiralty code (NATO AJP-2.1): how reliable a source is, and how credible a piece of information.
package struct AdmiraltyGrade: Hashable, Sendable {
  /// From A, completely reliable, to F, reliability cannot be judged.
  package enum Reliability: Character, Sendable, CaseIterable {
    case completelyReliable = "A"
    case usuallyReliable = "B"
    case fairlyReliable = "C"
    case notUsuallyReliable = "D"
    case unreliable = "E"
    case cannotBeJudged = "F"
  }

  /// From 1, confirmed by other sources, to 6, truth cannot be judged.
  package enum Credibility: UInt8, Sendable, CaseIterable {
    case confirmed = 1
    case probablyTrue
    case possiblyTrue
    case doubtful
    case improbable
    case cannotBeJudged
  }

  package let reliability: Reliability
  package let credibility: Credibility

  package init(_ reliability: Reliability, _ credibility: Credibility) {
    self.reliability = reliability
    self.credibility = credibility
  }

  /// Reads a grade such as `C3`; nil if the text is anything else.
  package init?(_ text: String) {
    guard text.count == 2, let letter = text.first, let reliability = Reliability(rawValue: letter),
      let digit = text.last?.asciiValue,
      let credibility = Credibility(rawValue: digit &- UInt8(ascii: "0"))
    else { return nil }
    self.init(reliability, credibility)
  }

  /// The grade as it is written: `C3`.
  package var text: String {
    Self.texts[place]
  }

  /// All grades, from A1 to F6.
  package static let all = Reliability.allCases.flatMap { reliability in
    Credibility.allCases.map { AdmiraltyGrade(reliability, $0) }
  }

  /// The grade's place among ``all``.
  package var place: Int {
    let row =
      switch reliability {
      case .completelyReliable: 0
      case .usuallyReliable: 1
      case .fairlyReliable: 2
      case .notUsuallyReliable: 3
      case .unreliable: 4
      case .cannotBeJudged: 5
      }
    return row * Credibility.allCases.count + Int(credibility.rawValue) - 1
  }

  private static let texts = all.map { "\($0.reliability.rawValue)\($0.credibility.rawValue)" }
}
