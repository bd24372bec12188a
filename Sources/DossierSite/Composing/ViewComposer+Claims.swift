import DossierModel

extension ViewComposer {
  /// How a claim is led to its home from where it is shown elsewhere.
  enum ClaimHeading {
    /// By the record that it is about.
    case subject
    /// By a link of its own, as its subject stands above it.
    case url
    /// Not at all.
    case none
  }

  /// A claim, with an anchor where it is at home and a link to there elsewhere.
  mutating func claim(_ id: ClaimID, under heading: ClaimHeading? = nil) -> ClaimView {
    let claim = dossier.claims.holding(id)
    return claim.lend { view(of: $0, id, under: heading ?? ($0.subject == home ? .none : .subject)) }
  }

  // In one expression: what is made first and changed then is copied when it is done.
  private mutating func view(of claim: borrowing Claim, _ id: ClaimID, under heading: ClaimHeading) -> ClaimView {
    let hasAnchor = takeAnchor(of: .claim(id))
    if claim.subject != home { linked.add(claim.subject) }
    let answers = answers(to: id)
    return ClaimView(
      handle: handle, claim: id, hasAnchor: hasAnchor,
      subject: heading == .subject
        ? LinkView(handle, site.labels.number(of: claim.subject), url: url(of: .claim(id))) : nil,
      url: heading == .url ? url(of: .claim(id)) : nil,
      isDated: claim.when.lend { _ in true } ?? false,
      place: claim.place.map { textLink($0) },
      counts: claim.counts.isEmpty ? [] : counts(claim.counts, within: claim.attributions),
      attributions: attributions(of: Statement(.claim(id), .whole)),
      difference: difference(from: id),
      concerns: claim.concerns.isEmpty ? nil : concerns(of: claim, id),
      disputes: list(claim.disputes, beside: id), disputedBy: list(answers.disputes, beside: id),
      supports: list(claim.supports, beside: id), supportedBy: list(answers.supports, beside: id))
  }

  /// The claims that speak against a claim and for it.
  private func answers(to id: ClaimID) -> (disputes: [ClaimID], supports: [ClaimID]) {
    var (disputes, supports): ([ClaimID], [ClaimID]) = ([], [])
    graph.visitUses(of: .claim(id)) { use in
      guard case .claim(let other) = use.from else { return }
      switch use.role {
      case .dispute: disputes.append(other)
      case .support: supports.append(other)
      default: break
      }
    }
    return (disputes, supports)
  }

  /// What else a claim concerns; of very many, the first, unless the claim is at home here: they would all be named on each of their
  /// own pages.
  private mutating func concerns(of claim: borrowing Claim, _ id: ClaimID) -> LinkListView? {
    let limit = claim.subject == home ? Int.max : ParticipantListView.limit
    var links: [LinkView] = []
    var omitted = 0
    for other in claim.concerns where other != home {
      if links.count < limit { links.append(textLink(other)) } else { omitted += 1 }
    }
    if omitted > 0 { links.append(LinkView(phrases.count(omitted, .andMore), url: url(of: .claim(id)))) }
    return LinkListView(nonEmpty: links)
  }

  /// Links from a claim to others; those that are called alike, or as the claim itself, with whoever makes them.
  private func list(_ claims: [ClaimID], beside claim: ClaimID) -> LinkListView? {
    guard !claims.isEmpty else { return nil }
    var links = claims.map { link(.claim($0)) }
    let names = links.map(\.name) + [site.labels[.claim(claim)]]
    for (position, other) in claims.enumerated() where names.count(where: { $0 == names[position] }) > 1 {
      if let origin = origin(of: other) { links[position] = links[position].named("\(names[position]) (\(origin))") }
    }
    return LinkListView(items: links)
  }

  /// Who makes a claim, or else where it stands: "by two dock workers".
  private func origin(of claim: ClaimID) -> String? {
    guard let attribution = dossier.claims[claim].attributions.first else { return nil }
    if !attribution.speakers.isEmpty {
      return phrases[.by, [.name: attribution.speakers.map(site.name).joined(separator: ", ")]]
    }
    return attribution.source.map { phrases[.in, [.name: site.labels[.source($0.source)]]] }
  }

  /// A section of more claims than this lists its topics in the page's contents.
  private static let longSection = 12
  /// More topics than this are folded away there.
  private static let manyTopics = 20
  /// The anchor of the claims that name no topic.
  private static let untopiced = "about_"

  /// The claims about the page's record by topic, conflicts as such, then those about others that concern it or were said to be there.
  mutating func claimSection() -> ClaimSectionView? {
    guard let home else { return nil }
    let own = graph.claims(about: home)
    let others = site.claimsOfOthers(on: home)
    guard !own.isEmpty || !others.isEmpty else { return nil }
    var topics: [TopicView] = []
    var positions: [String: Int] = [:]
    var shown = ReferenceTally()
    // Where each claim is told that may be told again.
    var told: [ClaimID: LinkView] = [:]
    let conflicts = graph.conflicts(about: home)
    for conflict in conflicts {
      guard conflict.isShownAmongClaims else { continue }
      positions[conflict.topic] = topics.count
      var topic = TopicView(
        id: "about_\(conflict.topic)", about: question(of: conflict), conflict: self.conflict(conflict))
      let place = LinkView(topic.about ?? "", url: SiteURL(fragment: topic.id))
      for case .claim(let id) in conflict.answers.flatMap(\.voices) {
        shown.add(.claim(id))
        told[id] = told[id] ?? place
      }
      topic.claims = ClaimListView(nonEmpty: challenges(of: conflict, at: place, &told))
      for id in conflict.challenges { shown.add(.claim(id)) }
      topics.append(topic)
    }
    for id in own where !shown.contains(.claim(id)) { add(id, to: &topics, &positions) }
    for id in others where !shown.contains(.claim(id)) { add(id, to: &topics, &positions) }
    // Over the only group a heading says nothing.
    if topics.count == 1, topics[0].id == Self.untopiced { topics[0].about = nil }
    let count = own.count + others.count
    return ClaimSectionView(
      count: phrases.number(count), isLong: count > Self.longSection,
      topicCount: topics.count > Self.manyTopics ? phrases.count(topics.count, .topics) : nil, topics: topics)
  }

  /// The claims that speak against an answer without giving one themselves; those that were told of another answer, in brief.
  private mutating func challenges(
    of conflict: Conflict, at place: LinkView, _ told: inout [ClaimID: LinkView]
  ) -> [ClaimView] {
    var views: [ClaimView] = []
    for id in conflict.challenges {
      if let above = told[id] {
        views.append(claim(id, toldAt: above))
      } else {
        views.append(claim(id))
        told[id] = place
      }
    }
    return views
  }

  /// A claim that is told further up on the page: how it begins, and where it stands in full.
  private mutating func claim(_ id: ClaimID, toldAt place: LinkView) -> ClaimView {
    ClaimView(
      handle: handle, claim: id, words: Self.shortened(dossier.claims[id].says, to: 100), above: place,
      attributions: attributions(of: Statement(.claim(id), .whole)))
  }

  private mutating func add(_ id: ClaimID, to topics: inout [TopicView], _ positions: inout [String: Int]) {
    let topic = dossier.claims[id].topic ?? ""
    if let position = positions[topic] {
      let subject = dossier.claims[id].subject
      let isTold = subject != home && topics[position].claims?.endsWithClaim(on: link(subject)) == true
      if topics[position].claims == nil { topics[position].claims = ClaimListView() }
      topics[position].claims?.items.append(claim(id, under: isTold ? .url : nil))
    } else {
      positions[topic] = topics.count
      topics.append(
        TopicView(
          id: "about_\(topic)", about: topic.isEmpty ? phrases[.otherClaims] : phrases.topics[topic], conflict: nil,
          claims: ClaimListView(items: [claim(id)])))
    }
  }

  /// The findings but those that stand with a conflict among the claims, which has room for one.
  mutating func findingSection() -> FindingSectionView? {
    guard let home else { return nil }
    let findings = dossier.findings(of: home)
    guard !findings.isEmpty else { return nil }
    var shown = Set(graph.conflicts(about: home).lazy.filter(\.isShownAmongClaims).map(\.topic))
    let rest = findings.filter { shown.remove($0.topic) == nil }
    guard !rest.isEmpty else { return nil }
    return FindingSectionView(
      count: phrases.number(rest.count),
      items: rest.map { finding in
        let conflict = graph.conflicts(about: home).first { $0.topic == finding.topic && $0.party != nil }
        return self.finding(finding, on: conflict.map(question))
      })
  }

  /// - Parameter question: what it is about, in other words than those of its topic.
  func finding(_ finding: Finding, on question: String? = nil) -> FindingView {
    FindingView(
      id: nil, about: question ?? phrases.topics[finding.topic], value: finding.value,
      verdict: finding.verdict.map(phrases.verdict), says: finding.says, by: finding.editor, on: when(finding.date))
  }
}

extension ClaimListView {
  /// Whether the last claim with a subject is about this one.
  fileprivate func endsWithClaim(on subject: LinkView) -> Bool {
    let last = items.lastIndex { $0.subject != nil }
    return last.flatMap { items[$0].subject?.isNamed(as: subject) } ?? false
  }

  /// Nil for no claims at all.
  init?(nonEmpty items: [ClaimView]) {
    guard !items.isEmpty else { return nil }
    self.init(items: items)
  }
}

extension Conflict {
  /// Whether a claim gives one of the answers; answers by accounts of a field alone are shown with the field.
  var isShownAmongClaims: Bool { !isOfAccounts }
}
