/// The answers of one subject by topic, in the order in which they come.
struct TopicTable {
  struct Topic {
    let name: String
    var statement: ClaimID?
    var counted: String?
    var answers: [(value: ConflictValue, voices: [Conflict.Voice])]
  }

  private(set) var topics: [Topic] = []
  private var positions: [String: Int] = [:]

  mutating func add(_ voice: Conflict.Voice, value: ConflictValue, topic name: String) {
    let topic = positions[name] ?? topics.count
    if topic == topics.count {
      topics.append(Topic(name: name, answers: []))
      positions[name] = topic
    }
    if let answer = topics[topic].answers.firstIndex(where: { $0.value.isSame(as: value) }) {
      topics[topic].answers[answer].voices.append(voice)
    } else {
      topics[topic].answers.append((value, [voice]))
    }
  }

  /// Says that a topic is the id of a claim that names none.
  mutating func nameStatement(_ claim: ClaimID, topic name: String) {
    if let position = positions[name] { topics[position].statement = claim }
  }

  /// Adds the accounts of a date, but only if two of them can't both be right.
  mutating func add(_ accounts: Accounts<SourcedDate>, topic: String) {
    if accounts.contradict { addAll(accounts, topic, ConflictValue.date) }
  }

  /// Adds the accounts of a sentence, but only if two of them give differing ones of the same court.
  mutating func add(_ accounts: Accounts<Sentence>, topic: String) {
    if accounts.contradict { addAll(accounts, topic, ConflictValue.sentence) }
  }

  /// Adds the accounts of a field, but only if they disagree: an undisputed field is no question.
  mutating func add<Value>(_ accounts: Accounts<Value>, topic: String, _ wrap: (Value) -> ConflictValue) {
    if accounts.disagree { addAll(accounts, topic, wrap) }
  }

  /// Adds the accounts of a field that may have several values, but only if they disagree.
  mutating func add<Value>(sets accounts: Accounts<Value>, topic: String, _ wrap: (Value) -> ConflictValue) {
    if accounts.disagreeAsSets { addAll(accounts, topic, wrap) }
  }

  /// Adds the figures that count the same and contradict each other.
  mutating func add(_ counts: [Count]) {
    for (place, count) in counts.enumerated() {
      let same = counts.filter { $0.countsTheSame(as: count) }
      guard same.count > 1, !counts[..<place].contains(where: { $0.countsTheSame(as: count) }),
        same.contains(where: { one in same.contains { !$0.figure.agrees(with: one.figure) } })
      else { continue }
      let topic = Conflict.topic(ofFiguresFor: count.what)
      for one in same { add(.account(one.attribution), value: .figure(one.figure), topic: topic) }
      if let position = positions[topic] { topics[position].counted = count.what }
    }
  }

  /// Lets the figures of claims answer what these are about, where different claims give figures for the same that contradict each
  /// other and no differing answers themselves.
  mutating func add(_ figures: [ClaimedFigure]) {
    guard figures.count > 1 else { return }
    var questions: [ClaimedFigure.Question] = []
    var byQuestion: [ClaimedFigure.Question: [ClaimedFigure]] = [:]
    for figure in figures {
      let question = figure.question
      if byQuestion[question] == nil { questions.append(question) }
      byQuestion[question, default: []].append(figure)
    }
    for question in questions {
      let same = byQuestion[question] ?? []
      guard ClaimedFigure.contradict(same) else { continue }
      let names = [question.topic, Conflict.topic(ofFiguresFor: same[0].count.what)]
      guard let name = names.first(where: { !isDecided($0) }) else { continue }
      if let position = positions[name] { topics[position].answers = [] }
      for one in same { add(.claim(one.claim), value: .figure(one.count.figure), topic: name) }
    }
  }

  /// Whether differing answers were given to a topic already.
  private func isDecided(_ name: String) -> Bool {
    positions[name].map { topics[$0].answers.count > 1 } ?? false
  }

  private mutating func addAll<Value>(
    _ accounts: Accounts<Value>, _ topic: String, _ wrap: (Value) -> ConflictValue
  ) {
    for account in accounts.all { add(.account(account.attribution), value: wrap(account.value), topic: topic) }
  }
}
