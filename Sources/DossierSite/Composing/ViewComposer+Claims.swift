import DossierModel

extension ViewComposer {
  /// A claim, with an anchor where it is at home and a link to there elsewhere.
  mutating func claim(_ id: ClaimID) -> ClaimView {
    let claim = dossier.claims[id]
    let isHome = claim.subject == home
    var view = ClaimView(id: takeAnchor(of: .claim(id)) ? claim.slug : nil, says: claim.says)
    if !isHome {
      view.subject = link(claim.subject)
      view.subject?.url = url(of: .claim(id))
    }
    view.when = when(claim.when)
    view.place = claim.place.map { textLink($0) }
    view.counts = counts(claim.counts, within: claim.attributions)
    view.attributions = attributions(claim.attributions)
    var concerns: [LinkView] = []
    for other in claim.concerns where other != home { concerns.append(textLink(other)) }
    view.concerns = LinkListView(nonEmpty: concerns)
    view.disputes = list(claim.disputes.lazy.map(RecordReference.claim))
    view.supports = list(claim.supports.lazy.map(RecordReference.claim))
    let answers = graph.uses(of: .claim(id)).lazy.filter { $0.role == .answer }
    view.disputedBy = list(answers.filter { $0.detail == "disputes" }.map(\.from))
    view.supportedBy = list(answers.filter { $0.detail == "supports" }.map(\.from))
    return view
  }

  /// A section of more claims than this lists its topics in the page's contents.
  private static let longSection = 12

  /// The claims about the page's record by topic, conflicts as such, then those about others that concern it.
  mutating func claimSection() -> ClaimSectionView? {
    guard let home else { return nil }
    let own = graph.claims(about: home)
    let others = graph.claims(concerning: home)
    guard !own.isEmpty || !others.isEmpty else { return nil }
    var topics: [TopicView] = []
    var positions: [String: Int] = [:]
    var shown: Set<ClaimID> = []
    for conflict in graph.conflicts(about: home) {
      guard conflict.isShownAmongClaims else { continue }
      positions[conflict.topic] = topics.count
      let view = self.conflict(conflict)
      for case .claim(let id) in conflict.answers.flatMap(\.voices) { shown.insert(id) }
      shown.formUnion(conflict.challenges)
      topics.append(
        TopicView(
          id: "about_\(conflict.topic)", about: phrases.topics[conflict.topic], conflict: view,
          claims: ClaimListView(nonEmpty: challenges(of: conflict))))
    }
    for id in own where !shown.contains(id) { add(id, to: &topics, &positions) }
    for id in others where !shown.contains(id) { add(id, to: &topics, &positions) }
    let count = own.count + others.count
    return ClaimSectionView(
      count: phrases.count(count, .claim), isLong: count > Self.longSection, topics: topics)
  }

  /// The claims that speak against an answer without giving one themselves.
  private mutating func challenges(of conflict: Conflict) -> [ClaimView] {
    var views: [ClaimView] = []
    for id in conflict.challenges { views.append(claim(id)) }
    return views
  }

  private mutating func add(_ id: ClaimID, to topics: inout [TopicView], _ positions: inout [String: Int]) {
    let topic = dossier.claims[id].topic ?? ""
    var view = claim(id)
    if let position = positions[topic] {
      var claims = topics[position].claims?.items ?? []
      if let subject = view.subject, subject.name == claims.last(where: { $0.subject != nil })?.subject?.name {
        view.url = subject.url
        view.subject = nil
      }
      claims.append(view)
      topics[position].claims = ClaimListView(items: claims)
    } else {
      positions[topic] = topics.count
      topics.append(
        TopicView(
          id: topic.isEmpty ? "about_" : "about_\(topic)",
          about: topic.isEmpty ? "other" : phrases.topics[topic], conflict: nil, claims: ClaimListView(items: [view])))
    }
  }

  /// The findings but those that stand with a conflict among the claims, which has room for one.
  mutating func findingSection() -> FindingSectionView? {
    guard let home, let findings = dossier.header(of: home)?.findings else { return nil }
    var shown = Set(graph.conflicts(about: home).lazy.filter(\.isShownAmongClaims).map(\.topic))
    let rest = findings.filter { shown.remove($0.topic) == nil }
    guard !rest.isEmpty else { return nil }
    return FindingSectionView(
      count: phrases.number(rest.count), items: rest.map { finding($0) })
  }

  func finding(_ finding: Finding) -> FindingView {
    FindingView(
      id: nil, about: phrases.topics[finding.topic], value: finding.value, says: finding.says, by: finding.editor,
      on: when(finding.date))
  }
}

extension ClaimListView {
  /// Nil for no claims at all.
  init?(nonEmpty items: [ClaimView]) {
    guard !items.isEmpty else { return nil }
    self.init(items: items)
  }
}

extension Conflict {
  /// Whether a claim gives one of the answers; answers by accounts of a field alone are shown with the field.
  var isShownAmongClaims: Bool {
    answers.contains { answer in
      answer.voices.contains { voice in
        if case .claim = voice { true } else { false }
      }
    }
  }
}
