import DossierModel

extension Phrasebook {
  /// What a grade of the Admiralty code says: "C: fairly reliable source; 3: possibly true".
  func meaning(of grade: AdmiraltyGrade) -> String {
    "\(grade.reliability.rawValue): \(words(grade.reliability)); \(grade.credibility.rawValue): \(words(grade.credibility))"
  }

  private func words(_ reliability: AdmiraltyGrade.Reliability) -> String {
    switch reliability {
    case .completelyReliable: "completely reliable source"
    case .usuallyReliable: "usually reliable source"
    case .fairlyReliable: "fairly reliable source"
    case .notUsuallyReliable: "not usually reliable source"
    case .unreliable: "unreliable source"
    case .cannotBeJudged: "source whose reliability cannot be judged"
    }
  }

  private func words(_ credibility: AdmiraltyGrade.Credibility) -> String {
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
