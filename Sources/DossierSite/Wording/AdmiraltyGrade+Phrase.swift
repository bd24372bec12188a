import DossierModel

extension AdmiraltyGrade.Reliability {
  var phrase: Phrase {
    switch self {
    case .completelyReliable: .completelyReliable
    case .usuallyReliable: .usuallyReliable
    case .fairlyReliable: .fairlyReliable
    case .notUsuallyReliable: .notUsuallyReliable
    case .unreliable: .unreliable
    case .cannotBeJudged: .reliabilityUnknown
    }
  }
}

extension AdmiraltyGrade.Credibility {
  var phrase: Phrase {
    switch self {
    case .confirmed: .confirmedByOthers
    case .probablyTrue: .probablyTrue
    case .possiblyTrue: .possiblyTrue
    case .doubtful: .doubtful
    case .improbable: .improbable
    case .cannotBeJudged: .credibilityUnknown
    }
  }
}
