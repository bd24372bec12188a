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

  /// Whether two claims give figures that can't both be true.
  static func contradict(_ figures: [ClaimedFigure]) -> Bool {
    var claims: [Count.Figure: Set<ClaimID>] = [:]
    var distinct: [Count.Figure] = []
    for one in figures {
      if claims[one.count.figure] == nil { distinct.append(one.count.figure) }
      claims[one.count.figure, default: []].insert(one.claim)
    }
    return distinct.indices.contains { place in
      distinct[..<place].contains { other in
        !other.agrees(with: distinct[place])
          && (claims[other] ?? []).union(claims[distinct[place]] ?? []).count > 1
      }
    }
  }
}
