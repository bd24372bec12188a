/// Finds every conflict of a dossier.
struct ConflictFinder {
  private let dossier: Dossier
  private let space: ReferenceSpace
  /// Claims by the number of their subject.
  private let claimsBySubject: Adjacency<ClaimID>
  /// Claims by the place of the claim that they dispute.
  private let challengesByClaim: Adjacency<ClaimID>

  init(
    _ dossier: Dossier, _ space: ReferenceSpace, _ claimsBySubject: Adjacency<ClaimID>,
    _ challengesByClaim: Adjacency<ClaimID>
  ) {
    self.dossier = dossier
    self.space = space
    self.claimsBySubject = claimsBySubject
    self.challengesByClaim = challengesByClaim
  }

  /// All conflicts, by the order of their subjects; within a subject, fields first and then topics in the order of writing.
  func conflicts() -> [Conflict] {
    var found: [Conflict] = []
    for id in dossier.people.ids { collect(.person(id), into: &found) }
    for id in dossier.organizations.ids { collect(.organization(id), into: &found) }
    for id in dossier.places.ids { collect(.place(id), into: &found) }
    for id in dossier.cases.ids { collect(.case(id), into: &found) }
    for id in dossier.events.ids { collect(.event(id), into: &found) }
    for id in dossier.sources.ids { collect(.source(id), into: &found) }
    for id in dossier.pages.ids { collect(.page(id), into: &found) }
    return found
  }

  /// The conflicts about some records, in the order of these; there are none about claims.
  func conflicts(about subjects: [RecordReference]) -> [Conflict] {
    var found: [Conflict] = []
    for subject in subjects where subject.kind != .claim { collect(subject, into: &found) }
    return found
  }

  private func collect(_ subject: RecordReference, into found: inout [Conflict]) {
    collect(subject, into: &found) { table in
      switch subject {
      case .person(let id):
        let person = dossier.people[id]
        table.add(person.born, topic: "born")
        table.add(person.died, topic: "died")
        table.add(person.birthplace, topic: "birthplace")
        table.add(person.deathplace, topic: "deathplace")
        table.add(sets: person.nationality, topic: "nationality")
      case .organization(let id):
        let organization = dossier.organizations[id]
        table.add(organization.founded, topic: "founded")
        table.add(organization.dissolved, topic: "dissolved")
      case .case(let id):
        let record = dossier.cases[id]
        table.add(terms: record.stage, topic: "stage")
        table.add(record.opened, topic: "opened")
        table.add(record.closed, topic: "closed")
        table.add(sets: record.officialCharge, topic: "official-charge")
        table.add(sets: record.allegedReason, topic: "alleged-reason")
        table.add(sets: record.beneficiary, topic: "beneficiary")
        table.add(record.sentence, topic: "sentence")
        table.add(outcomesOf: record.parties) { who in
          who.reference.map(dossier.slug(of:)) ?? Slug.suggestion(for: dossier.title(of: who)) ?? "party"
        }
      case .event(let id):
        let event = dossier.events[id]
        table.add(event.dates, topic: "when")
        table.add(event.places, topic: "place")
      case .place, .source, .claim, .page: break
      }
      for field in Statement.Field.vouched(for: subject.kind) where table.isAnswered(field.rawValue) {
        table.add(vouched: dossier.vouchedAccounts(of: field, in: subject), topic: field.rawValue)
      }
      let figures = dossier.figures(of: subject)
      if figures.count > 1 { table.add(figures) }
    }
  }

  private func collect(
    _ subject: RecordReference, into conflicts: inout [Conflict], fields: (inout TopicTable) -> Void
  ) {
    let claims = claimsBySubject[space.number(of: subject)]
    var table = TopicTable(claims: answers(toFieldsIn: claims)) { dossier.title(of: $0) }
    fields(&table)
    guard !claims.isEmpty || !table.topics.isEmpty else { return }
    let dates = topicsOfDates(in: claims)
    for id in claims where !table.settled.contains(id) {
      let claim = dossier.claims[id]
      let isChallenged = !challengesByClaim[dossier.claims.place(of: id)].isEmpty
      guard let topic = claim.topic ?? (isChallenged ? claim.slug : nil) else { continue }
      if let value = claim.value {
        let date = dates.contains(topic) ? PartialDate(ifEDTF: value) : nil
        table.add(.claim(id), value: date.map { .date(SourcedDate(date: $0)) } ?? .text(value), topic: topic)
      } else if isChallenged {
        table.add(.claim(id), value: .text(claim.says), topic: topic)
      } else {
        continue
      }
      if claim.topic == nil { table.nameStatement(id, topic: topic) }
    }
    table.add(figures(of: claims))
    for topic in table.topics {
      let challenges = challenges(to: topic)
      guard topic.differs || !challenges.isEmpty else { continue }
      let findings = dossier.header(of: subject)?.findings.filter { $0.topic == topic.name } ?? []
      conflicts.append(
        Conflict(
          subject: subject, topic: topic.name, statement: topic.statement, counted: topic.counted,
          party: topic.party,
          answers: topic.answers.map {
            Conflict.Answer(
              value: $0.value, voices: $0.voices, isRetracted: $0.voices.allSatisfy(isRetracted))
          },
          challenges: challenges,
          findings: findings))
    }
  }

  private func isRetracted(_ voice: Conflict.Voice) -> Bool {
    switch voice {
    case .claim(let id): dossier.claims.lend(id) { $0.attributions.allSatisfy { $0.status == .retracted } }
    case .account(let attribution): attribution.status == .retracted
    }
  }

  /// The claims that answer what a field of their subject answers, by topic.
  private func answers(toFieldsIn claims: ArraySlice<ClaimID>) -> [String: [TopicTable.Claimed]] {
    var answers: [String: [TopicTable.Claimed]] = [:]
    for id in claims {
      dossier.claims.lend(id) { claim in
        guard let topic = claim.topic, let value = claim.value, Conflict.fieldTopicSet.contains(topic) else { return }
        answers[topic, default: []].append((id, value, !challengesByClaim[dossier.claims.place(of: id)].isEmpty))
      }
    }
    return answers
  }

  /// The topics on which claims answer with dates alone, at least one of which is more than four digits: these can count anything.
  private func topicsOfDates(in claims: ArraySlice<ClaimID>) -> Set<String> {
    var dates: Set<String> = []
    var others: Set<String> = []
    for id in claims {
      dossier.claims.lend(id) { claim in
        guard let topic = claim.topic, let value = claim.value, !others.contains(topic) else { return }
        if PartialDate(ifEDTF: value) == nil {
          others.insert(topic)
        } else if value.utf8.count > 4 {
          dates.insert(topic)
        }
      }
    }
    return dates.subtracting(others)
  }

  /// The figures in claims that name a topic.
  private func figures(of claims: ArraySlice<ClaimID>) -> [ClaimedFigure] {
    var figures: [ClaimedFigure] = []
    for id in claims {
      dossier.claims.lend(id) { claim in
        guard let topic = claim.topic else { return }
        claim.counts.lendEach { figures.append(ClaimedFigure(id, topic, copy $0)) }
      }
    }
    return figures
  }

  /// The claims that dispute one of a topic's claims and are not among its answers themselves.
  private func challenges(to topic: TopicTable.Topic) -> [ClaimID] {
    let members = topic.answers.flatMap(\.voices).compactMap { voice -> ClaimID? in
      if case .claim(let id) = voice { id } else { nil }
    }
    var challenges: [ClaimID] = []
    for member in members {
      for challenge in challengesByClaim[dossier.claims.place(of: member)]
      where !members.contains(challenge) && !challenges.contains(challenge) {
        challenges.append(challenge)
      }
    }
    return challenges
  }
}
