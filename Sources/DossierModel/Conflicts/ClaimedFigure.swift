/// A figure in a claim that says what it is about.
struct ClaimedFigure {
  /// Figures with one question, in claims about one thing, are answers to it.
  struct Question: Hashable {
    let topic: String
    let counted: Count.Question
  }

  let claim: ClaimID
  let topic: String
  let count: Count

  init(_ claim: ClaimID, _ topic: String, _ count: Count) {
    self.claim = claim
    self.topic = topic
    self.count = count
  }

  var question: Question {
    Question(topic: topic, counted: count.question)
  }

  /// Those that can't be true together with the figure of another claim.
  static func contradictory(_ figures: [ClaimedFigure]) -> [ClaimedFigure] {
    var claims: [Count.Figure: Set<ClaimID>] = [:]
    for one in figures { claims[one.count.figure, default: []].insert(one.claim) }
    guard claims.count > 1 else { return [] }
    return figures.filter { one in
      claims.contains { figure, others in
        !figure.agrees(with: one.count.figure) && (others.count > 1 || !others.contains(one.claim))
      }
    }
  }
}
