import DossierDiagnostics

/// The answers of one subject by topic, in the order in which they come.
struct TopicTable {
  struct Topic {
    let name: String
    var statement: ClaimID?
    var counted: String?
    var party: Mention?
    var answers: [(value: ConflictValue, voices: [Conflict.Voice])]

    var differs: Bool { ConflictValue.differ(answers.lazy.map(\.value)) }
  }

  typealias Claimed = (claim: ClaimID, value: String, isChallenged: Bool)

  private(set) var topics: [Topic] = []
  /// The claims that were compared with a field of their subject.
  private(set) var settled: Set<ClaimID> = []
  private var positions: [String: Int] = [:]
  private let claims: [String: [Claimed]]
  private let title: (Mention) -> String

  /// - Parameters:
  ///   - claims: those that answer what fields answer, by topic.
  ///   - title: what somebody or a place is called.
  init(claims: [String: [Claimed]], title: @escaping (Mention) -> String) {
    self.claims = claims
    self.title = title
  }

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
    add(accounts, topic, ConflictValue.date, disagree: accounts.contradict) { text, accounts in
      guard let date = PartialDate(ifEDTF: text) else { return (.text(text), true) }
      let claimed = SourcedDate(date: date)
      return (.date(claimed), accounts.contains { !$0.value.agrees(with: claimed) })
    }
  }

  /// Adds the accounts of a sentence, but only if two of them give differing ones of the same court; then those that do.
  mutating func add(_ accounts: Accounts<Sentence>, topic: String) {
    let contradictory = accounts.contradictory
    let shown = contradictory.isEmpty ? accounts : contradictory
    add(shown, topic, ConflictValue.sentence, disagree: !contradictory.isEmpty) { text, _ in
      let same = accounts.all.first { $0.value.isMeant(by: text) }
      return (same.map { .sentence($0.value) } ?? .text(text), same == nil)
    }
  }

  /// Adds the accounts of a term, but only if they disagree: an undisputed field is no question. Claims may write it with blanks.
  mutating func add(terms accounts: Accounts<String>, topic: String) {
    add(accounts, topic, ConflictValue.term, disagree: accounts.disagree) { text, accounts in
      let same = accounts.first { text.isSame(as: $0.value) || text.isSame(as: $0.value.replacingHyphens) }
      return (same.map { .term($0.value) } ?? .text(text), same == nil)
    }
  }

  /// Adds the accounts of a field that may have several texts, but only if they disagree.
  mutating func add(sets accounts: Accounts<String>, topic: String) {
    add(accounts, topic, ConflictValue.text, disagree: accounts.disagreeAsSets) { text, accounts in
      (.text(text), !accounts.contains { $0.value.isSame(as: text) })
    }
  }

  /// Adds the accounts of who or where it was, but only if they disagree.
  mutating func add(_ accounts: Accounts<Mention>, topic: String) {
    add(accounts, topic, disagree: accounts.disagree)
  }

  /// Adds the accounts of a field that may have several values, but only if they disagree.
  mutating func add(sets accounts: Accounts<Mention>, topic: String) {
    add(accounts, topic, disagree: accounts.disagreeAsSets)
  }

  private mutating func add(_ accounts: Accounts<Mention>, _ topic: String, disagree: Bool) {
    let title = title
    add(accounts, topic, ConflictValue.mention, disagree: disagree) { text, accounts in
      let same = accounts.first { title($0.value).isSame(as: text) }
      return (same.map { .mention($0.value) } ?? .text(text), same == nil)
    }
  }

  /// Whether claims answer what a field answers.
  func isAnswered(_ topic: String) -> Bool { claims[topic] != nil }

  /// Adds what the record's own attribution vouches for in a field, but only if claims give another answer.
  mutating func add(vouched accounts: Accounts<ConflictValue>, topic: String) {
    let title = title
    add(accounts, topic, \.self, disagree: false) { text, accounts in
      let same = accounts.first { account in
        if case .mention(let mention) = account.value { return title(mention).isSame(as: text) }
        return account.value.isSame(as: .text(text))
      }
      return (same?.value ?? .text(text), same == nil)
    }
  }

  /// Adds the accounts of a field and what claims answer to the same, but only if any of them disagree.
  ///
  /// - Parameter read: what a claim's value means beside accounts, and whether it disagrees with one of them.
  private mutating func add<Value>(
    _ accounts: Accounts<Value>, _ topic: String, _ wrap: (Value) -> ConflictValue, disagree: Bool,
    read: (String, [Account<Value>]) -> (ConflictValue, Bool)
  ) {
    guard !accounts.isEmpty else { return }
    let claimed = (claims[topic] ?? []).map { (claim: $0.claim, answer: read($0.value, accounts.all)) }
    for one in claimed { settled.insert(one.claim) }
    let isChallenged = claims[topic]?.contains(where: \.isChallenged) ?? false
    guard disagree || isChallenged || claimed.contains(where: \.answer.1) else { return }
    for account in accounts.all { add(.account(account.attribution), value: wrap(account.value), topic: topic) }
    for one in claimed { add(.claim(one.claim), value: one.answer.0, topic: topic) }
  }

  /// Adds what became of each party of a case of whom accounts give outcomes that can't all be right.
  ///
  /// - Parameter slug: what stands for a party in the name of a topic.
  mutating func add(outcomesOf parties: [Party], slug: (Mention) -> String) {
    let told = parties.filter { $0.outcome.map { $0.value != "unknown" } ?? false }
    guard told.count > 1 else { return }
    for (place, party) in told.enumerated() where !told[..<place].contains(where: { $0.who.isSame(as: party.who) }) {
      let outcomes = Accounts(
        told.compactMap { other in
          other.who.isSame(as: party.who) ? other.outcome.map { Account($0.value, other.attribution) } : nil
        })
      // Nobody is sentenced who wasn't convicted.
      let kinds = outcomes.all.map { Account($0.value == "sentenced" ? "convicted" : $0.value, $0.attribution) }
      guard Accounts(kinds).disagreeAsSets else { continue }
      let topic = Conflict.topic(ofOutcomeFor: slug(party.who))
      for outcome in outcomes.all { add(.account(outcome.attribution), value: .term(outcome.value), topic: topic) }
      if let position = positions[topic] { topics[position].party = party.who }
    }
  }

  /// Adds the figures that count the same and contradict each other.
  mutating func add(_ counts: [Count]) {
    for (place, count) in counts.enumerated() {
      guard !counts[..<place].contains(where: { $0.countsTheSame(as: count) }) else { continue }
      let all = counts.filter { $0.countsTheSame(as: count) }
      let same = all.filter { one in all.contains { !$0.figure.agrees(with: one.figure) } }
      guard !same.isEmpty else { continue }
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
      let same = ClaimedFigure.contradictory(byQuestion[question] ?? [])
      guard !same.isEmpty else { continue }
      let names = [question.topic, Conflict.topic(ofFiguresFor: same[0].count.what)]
      guard let name = names.first(where: { !isDecided($0) }) else { continue }
      if let position = positions[name] { topics[position].answers = [] }
      for one in same { add(.claim(one.claim), value: .figure(one.count.figure), topic: name) }
    }
  }

  /// Whether differing answers were given to a topic already.
  private func isDecided(_ name: String) -> Bool {
    positions[name].map { topics[$0].differs } ?? false
  }
}

extension Sentence {
  /// Whether words such as "7 years" or "death" say no other penalty: each number in them is one of the amounts, or without numbers a
  /// kind of penalty is named.
  fileprivate func isMeant(by text: String) -> Bool {
    let numbers = text.split { !$0.isNumber && $0 != "." }.filter { $0.contains(where: \.isNumber) }
    let amounts = parts.flatMap { [$0.amount, $0.upTo, $0.suspended] }.compactMap { $0?.number.text }
    guard numbers.isEmpty else { return numbers.allSatisfy { amounts.contains(String($0)) } }
    let words = FoldedText.key(of: text)
    return parts.contains { words.contains($0.kind.replacingHyphens) }
  }
}
