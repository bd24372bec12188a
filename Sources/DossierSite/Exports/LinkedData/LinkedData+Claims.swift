import DossierDiagnostics
import DossierEncoding
import DossierModel

/// The nodes of claims and of what the editors conclude from them.
extension LinkedData {
  /// A page gives no more than about so many bytes of claims, lest it weigh more for programs than for readers; `dossier.json` has
  /// all of them.
  private static let claimBudget = 1024

  /// The claims that are at home on the page, topic by topic: either all that is said on a topic and against it or nothing, so that no
  /// side of a contradiction stands alone. What is disputed comes first.
  func writeClaims(about home: RecordReference, to json: inout JSONWriter) {
    let claims = site.graph.claims(about: home)
    let identifiers = dossier.identifiers(of: home)
    guard !claims.isEmpty || !identifiers.isEmpty else { return }
    let end = json.count + Self.claimBudget
    for identifier in identifiers where json.count + 400 <= end { write(identifier, of: home, to: &json) }
    let disputed = Set(site.graph.conflicts(about: home).map(\.topic))
    let topics = topics(of: claims)
    func isDisputed(_ topic: [ClaimID]) -> Bool {
      topic.contains { disputed.contains(dossier.claims[$0].topic ?? dossier.claims[$0].slug) }
    }
    for topic in topics.filter(isDisputed) + topics.filter({ !isDisputed($0) }) {
      guard json.count + size(of: topic) <= end else { continue }
      for id in topic { write(id, to: &json) }
      if let name = dossier.claims[topic[0]].topic {
        for finding in dossier.findings(of: home) where finding.topic == name {
          write(finding, on: topic, to: &json)
        }
      }
    }
  }

  /// Claims that answer one question together, with all that speak against one of them; those without a topic each alone. In the
  /// order of writing.
  private func topics(of claims: ArraySlice<ClaimID>) -> [[ClaimID]] {
    var topics: [[ClaimID]] = []
    var positions: [String: Int] = [:]
    for id in claims {
      if let topic = dossier.claims[id].topic, let position = positions[topic] {
        topics[position].append(id)
      } else {
        if let topic = dossier.claims[id].topic { positions[topic] = topics.count }
        topics.append([id])
      }
    }
    for place in topics.indices { takeAnswers(into: place, of: &topics) }
    return topics.filter { !$0.isEmpty }
  }

  /// Puts to the claims of a topic those that dispute one of them, whole topics if they are of this page, and those that dispute these.
  private func takeAnswers(into place: Int, of topics: inout [[ClaimID]]) {
    var position = 0
    while position < topics[place].count {
      for challenge in site.graph.challenges(to: topics[place][position], in: dossier)
      where !topics[place].contains(challenge) {
        guard let other = topics.firstIndex(where: { $0.contains(challenge) }) else {
          topics[place].append(challenge)
          continue
        }
        topics[place] += topics[other]
        topics[other] = []
      }
      position += 1
    }
  }

  /// About how many bytes the claims of a topic will take: their texts and what is around them.
  private func size(of topic: [ClaimID]) -> Int {
    topic.reduce(0) { $0 + dossier.claims[$1].says.utf8.count + 200 * dossier.claims[$1].attributions.count }
  }

  private func write(_ id: ClaimID, to json: inout JSONWriter) {
    dossier.claims.lend(id) { claim in
      json.object { json in
        json.member("@type", "Claim")
        writeAddress(of: id, to: &json)
        json.key("about")
        json.object { json in writeAddress("@id", of: claim.subject, to: &json) }
        json.member("text", claim.says)
        write(claim.attributions, to: &json)
      }
    }
  }

  /// Where a claim stands: on the page, or on that of the record that it is about.
  private func writeAddress(of id: ClaimID, to json: inout JSONWriter) {
    guard dossier.claims[id].subject == page.home else { return writeAddress("@id", of: .claim(id), to: &json) }
    json.key("@id")
    json.string(dossier.claims[id].slug, after: "#")
  }

  /// A number under which a record is kept: a claim that mentions it, since a node's own `identifier` would assert it.
  private func write(
    _ identifier: Identifier, of home: RecordReference, to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("@type", "Claim")
      json.key("about")
      json.object { json in writeAddress("@id", of: home, to: &json) }
      json.member("text", "\(site.phrases.kind(identifier.kind)) \(identifier.value)")
      json.key("mentions")
      json.object { json in
        json.member("@type", "PropertyValue")
        json.member("propertyID", identifier.kind.name)
        json.member("value", identifier.value)
      }
      write([identifier.attribution] + identifier.attribution.others, to: &json)
    }
  }

  /// Who says so, where it appears and how sure it is.
  private func write(
    _ attributions: [Attribution], to json: inout JSONWriter
  ) {
    json.member("creativeWorkStatus", attributions.statuses)
    var speakers: [Mention] = []
    var sources: [SourceID] = []
    var first: [SourceID] = []
    attributions.lendEach { attribution in
      speakers += attribution.speakers
      if let source = attribution.source?.source { sources.append(source) }
      if let source = firstAppearance(of: attribution) { first.append(source) }
    }
    json.members("author", speakers.distinct()) { write($0, to: &$1) }
    json.members("appearance", sources.distinct()) { writeSource($0, to: &$1) }
    json.members("firstAppearance", first.distinct()) { writeSource($0, to: &$1) }
    var words: [UInt8] = []
    words.reserveCapacity(200)
    site.appendWords(for: attributions, to: &words)
    json.key("creditText")
    json.string(utf8: words)
  }

  /// A source by its address, where the rest is said of it; the chain has its name in words.
  private func writeSource(_ source: SourceID, to json: inout JSONWriter) {
    json.object { json in writeAddress("@id", of: .source(source), to: &json) }
  }

  /// The document nearest to the speakers, where that in which the claim can be read is not the first to have it.
  private func firstAppearance(of attribution: borrowing Attribution) -> SourceID? {
    for case .source(let source)? in attribution.relays.lazy.map(\.reference) { return source }
    guard let source = attribution.source?.source else { return nil }
    let original = site.roots.original(of: source)
    return original == source ? nil : original
  }

  /// What the editors conclude on a question, as the review of the claims that answer it. It rates nothing.
  private func write(_ finding: borrowing Finding, on claims: [ClaimID], to json: inout JSONWriter) {
    json.object { json in
      json.member("@type", "ClaimReview")
      json.member("claimReviewed", site.phrases.topics[finding.topic])
      json.member("reviewBody", finding.says)
      json.member("author", finding.editor)
      json.member("datePublished", ifPresent: finding.date.htmlDateTime)
      json.members("itemReviewed", claims) { id, json in
        json.object { json in writeAddress(of: id, to: &json) }
      }
    }
  }
}

extension Dossier {
  /// The identifiers of a record, without copying its header.
  fileprivate func identifiers(of reference: RecordReference) -> [Identifier] {
    switch reference {
    case .person(let id): people[id].header.identifiers
    case .organization(let id): organizations[id].header.identifiers
    case .place(let id): places[id].header.identifiers
    case .case(let id): cases[id].header.identifiers
    case .event, .source, .claim, .page: []
    }
  }
}
