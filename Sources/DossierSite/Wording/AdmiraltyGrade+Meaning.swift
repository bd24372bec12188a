import DossierModel

extension AdmiraltyGrade {
  /// What the grade says: "C: fairly reliable source; 3: possibly true".
  var meaning: String { Self.meanings[place] }

  private static let meanings = all.map { grade in
    "\(grade.reliability.rawValue): \(words(grade.reliability)); \(grade.credibility.rawValue): \(words(grade.credibility))"
  }

  private static func words(_ reliability: Reliability) -> String {
    switch reliability {
    case .completelyReliable: "completely reliable source"
    case .usuallyReliable: "usually reliable source"
    case .fairlyReliable: "fairly reliable source"
    case .notUsuallyReliable: "not usually reliable source"
    case .unreliable: "unreliable source"
    case .cannotBeJudged: "source whose reliability cannot be judged"
    }
  }

  private static func words(_ credibility: Credibility) -> String {
    switch credibility {
    case .confirmed: "confirmed by other sources"
    case .probablyTrue: "probably true"
    case .possiblyTrue: "possibly true"
    case .doubtful: "doubtful"
    case .improbable: "improbable"
    case .cannotBeJudged: "truth cannot be judged"
    }
  }
}
