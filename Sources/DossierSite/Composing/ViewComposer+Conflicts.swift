import DossierModel

extension ViewComposer {
  /// A conflict, its answers side by side.
  mutating func conflict(_ conflict: Conflict) -> ConflictView {
    var sides: [SideView] = []
    for answer in conflict.answers {
      var side = SideView(value: text(of: answer.value))
      for voice in answer.voices {
        switch voice {
        case .claim(let id): side.claims.append(claim(id))
        case .account(let attribution):
          side.claims.append(
            ClaimView(
              handle: handle, claim: nil, words: text(of: answer.value), attributions: attributions(of: attribution)))
        }
      }
      sides.append(side)
    }
    return ConflictView(
      difference: difference(of: conflict), sides: sides, finding: conflict.findings.first.map { finding($0) },
      url: url(of: conflict))
  }

  /// The rows of a conflict's matrix: each answer, each voice, each chain of attribution.
  mutating func matrix(_ conflict: Conflict) -> MatrixView {
    var sides: [MatrixSideView] = []
    for answer in conflict.answers { sides.append(matrixSide(answer, of: conflict)) }
    if !conflict.challenges.isEmpty {
      let challenges = conflict.challenges.map { Conflict.Voice.claim($0) }
      sides.append(
        matrixSide(Conflict.Answer(value: .text(phrases[.saidAgainst]), voices: challenges), of: conflict))
    }
    return MatrixView(
      id: anchor(of: conflict), about: question(of: conflict), difference: difference(of: conflict),
      sides: sides,
      findings: conflict.findings.map { finding($0, on: conflict.party == nil ? nil : question(of: conflict)) })
  }

  private mutating func matrixSide(_ answer: Conflict.Answer, of conflict: Conflict) -> MatrixSideView {
    var rows: [MatrixRowView] = []
    for voice in answer.voices {
      switch voice {
      case .claim(let id):
        var isFirst = true
        let attributions = dossier.claims[id].attributions
        for number in attributions.indices {
          attributions.lend(number) { attribution in
            rows.append(
              MatrixRowView(
                says: isFirst ? dossier.claims[id].says : nil, url: url(of: .claim(id)),
                attribution: self.attribution(attribution, at: .stated(Statement(.claim(id), .whole), number))))
          }
          isFirst = false
        }
      case .account(let attribution):
        rows.append(
          MatrixRowView(
            says: text(of: answer.value), url: url(ofAccountsIn: conflict),
            attribution: self.attribution(attribution, at: .listed([attribution], 0))))
      }
    }
    return MatrixSideView(value: text(of: answer.value), rows: rows)
  }

  /// Where the accounts of a field, or the figures, stand that differ.
  private func url(ofAccountsIn conflict: Conflict) -> SiteURL {
    guard conflict.subject.kind != .event else { return url(of: conflict.subject) }
    return url(site.addresses.path(of: conflict.subject), fragment: Self.section(of: conflict))
  }

  /// On what accounts differ: a topic, what is counted, what became of somebody, or the sentence that somebody disputes.
  func question(of conflict: Conflict) -> String {
    if let party = conflict.party { return phrases[.outcomeOf, [.name: dossier.title(of: party)]] }
    return conflict.statement.map { Self.shortened(dossier.claims[$0].says, to: 80) } ?? phrases.question(of: conflict)
  }

  /// "3 accounts differ", or that one account is disputed; that some were taken back, and that the editors find them compatible.
  func difference(of conflict: Conflict) -> String {
    var text =
      conflict.answersDiffer
      ? difference(conflict.answers.count)
      : phrases.count(conflict.challenges.count, .disputedInClaims)
    if conflict.retracted > 0 {
      text = phrases[.differRetracted, [.value: text, .n: phrases.number(conflict.retracted)]]
    }
    return conflict.verdict == .compatible ? phrases[.differCompatibly, [.value: text]] : text
  }

  /// What accounts of a record differ on, then what those of others that are shown with it do: each leads to where they stand on
  /// the record's page.
  func differences(about reference: RecordReference) -> DifferenceListView? {
    let conflicts = graph.conflicts(about: reference)
    // Those of fields, which stand above the claims, come first.
    let own = conflicts.filter { !$0.isShownAmongClaims } + conflicts.filter(\.isShownAmongClaims)
    var views = own.map { conflict in
      DifferenceView(about: question(of: conflict), url: SiteURL(fragment: Self.section(of: conflict)))
    }
    for conflict in graph.conflicts(concerning: reference) {
      let isOfEvent = conflict.subject.kind == .event && conflict.isOfAccounts
      var about = question(of: conflict)
      if isOfEvent {
        about = phrases[.differsOfEvent, [.title: about, .name: site.labels[conflict.subject]]]
      }
      if views.contains(where: { $0.about == about }) {
        about = phrases[.differsOfEvent, [.title: about, .name: site.labels[conflict.subject]]]
      }
      guard !views.contains(where: { $0.about == about }) else { continue }
      views.append(
        DifferenceView(
          about: about,
          url: SiteURL(fragment: isOfEvent ? "Events" : conflict.party == nil ? "about_\(conflict.topic)" : "Cases")))
    }
    guard !views.isEmpty else { return nil }
    let rest = views.count - DifferenceListView.limit
    return DifferenceListView(
      items: Array(views.prefix(DifferenceListView.limit)), more: rest > 0 ? phrases.count(rest, .more) : nil)
  }

  /// The section of its subject's page in which a conflict is told.
  private static func section(of conflict: Conflict) -> String {
    if conflict.isShownAmongClaims { return "about_\(conflict.topic)" }
    if conflict.party != nil { return PageSection.parties.rawValue }
    return (conflict.counted == nil ? PageSection.summary : .figures).rawValue
  }

  /// On what a claim and others differ; nil on the page of its subject, where they stand side by side.
  func difference(from id: ClaimID) -> DifferenceView? {
    guard let conflict = graph.conflict(answeredBy: id), conflict.subject != home else { return nil }
    return DifferenceView(
      about: question(of: conflict), url: url(of: conflict))
  }

  /// The place of a conflict on the page of all of them.
  func anchor(of conflict: Conflict) -> String {
    "\(dossier.slug(of: conflict.subject))_\(conflict.topic)"
  }

  func text(of value: ConflictValue) -> String {
    switch value {
    case .text(let text): text
    case .term(let term): phrases.term(term)
    case .date(let date): date.words ?? date.date.map(phrases.date) ?? ""
    case .mention(let mention): dossier.title(of: mention)
    case .sentence(let sentence): text(of: sentence)
    case .figure(let figure): phrases.figure(figure)
    }
  }

  /// A sentence with on whom, by whom and when it was imposed, as far as that is told: "4 years in prison (Anna; High Court)".
  private func text(of sentence: Sentence) -> String {
    let details =
      (sentence.convicts + [sentence.court].compactMap { $0 }).map { site.dossier.title(of: $0) }
      + [when(sentence.date)?.text].compactMap { $0 }
    let penalties = phrases.sentence(sentence)
    return details.isEmpty ? penalties : "\(penalties) (\(details.joined(separator: "; ")))"
  }
}
