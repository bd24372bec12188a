import DossierDiagnostics

/// Traces what is said back to where it comes from.
///
/// Two sources corroborate each other only if their chains have no root in common: the speakers where there are any, else the first
/// relay, else the document itself, followed through `republishes` to the one that it copies. Nor do they if one speaker reaches us by
/// way of the other, or both by way of a third. A document that is known only through another one has that one's root. Whoever speaks in two newspapers is
/// one root, and so is whoever is called by the same words, with or without an article. Who denies, disputes or withdraws something
/// corroborates nothing.
package struct ProvenanceRoots: Sendable {
  /// Where a chain begins.
  package enum Root: Hashable, Sendable {
    case speaker(Mention)
    case source(SourceID)
  }

  /// A question about a record and the answer that is given to it.
  private struct Answer: Hashable {
    let subject: RecordReference
    let topic: String
    let value: String?
  }

  var dossier: Dossier
  /// By the place of the source.
  var originals: RecordValues<SourceID>
  /// The number of the answer that each claim gives, by the place of the claim. A claim without a topic has one of its own.
  var answers: RecordValues<Int>
  var answerCount: Int
  var claimsByAnswer: Adjacency<ClaimID>
  /// The claims about the same record that support each claim, by its place.
  var supporters: Adjacency<ClaimID>

  package init(_ dossier: Dossier) {
    self.dossier = dossier
    originals = Self.originals(of: dossier)
    var numbers: [Answer: Int] = [:]
    var answers = RecordValues<Int>(count: dossier.claims.firstCount)
    var supporters: [(list: Int, element: ClaimID)] = []
    var claims: [(list: Int, element: ClaimID)] = []
    var count = 0
    for id in dossier.claims.ids {
      let subject = dossier.claims[id].subject
      let answer = dossier.claims[id].topic.map {
        Answer(subject: subject, topic: $0, value: dossier.claims[id].value.map(FoldedText.key(of:)))
      }
      let number = answer.flatMap { numbers[$0] } ?? count
      if number == count { count += 1 }
      if let answer { numbers[answer] = number }
      answers.append(number, for: dossier.claims.place(of: id))
      claims.append((number, id))
      for other in dossier.claims[id].supports where other != id && dossier.claims[other].subject == subject {
        supporters.append((dossier.claims.place(of: other), id))
      }
    }
    self.answers = answers
    answerCount = count
    claimsByAnswer = Adjacency(listCount: count, claims)
    self.supporters = Adjacency(listCount: dossier.claims.firstCount, supporters)
  }

  /// The document that a source repeats, followed to the end; a cycle ends where it began.
  package func original(of source: SourceID) -> SourceID {
    originals[dossier.sources.place(of: source)]
  }

  /// The document with which a source stands or falls: its original or, where that is known through one other document only, this one.
  private func carrier(of source: SourceID) -> SourceID {
    var carrier = original(of: source)
    guard dossier.sources.lend(carrier, to: { $0.knownThrough.count == 1 }) else { return carrier }
    var seen: Set<SourceID> = [carrier]
    while dossier.sources[carrier].knownThrough.count == 1,
      let next = dossier.sources[carrier].knownThrough.first?.value
    {
      carrier = original(of: next)
      guard seen.insert(carrier).inserted else { break }
    }
    return carrier
  }

  static func originals(of dossier: Dossier) -> RecordValues<SourceID> {
    var originals = RecordValues<SourceID>(count: dossier.sources.firstCount)
    for id in dossier.sources.ids {
      originals.append(original(of: id, in: dossier), for: dossier.sources.place(of: id))
    }
    return originals
  }

  private static func original(of source: SourceID, in dossier: Dossier) -> SourceID {
    guard var current = dossier.sources[source].republishes?.value else { return source }
    var seen: Set<SourceID> = [source, current]
    while let next = dossier.sources[current].republishes?.value, seen.insert(next).inserted {
      current = next
    }
    return current
  }

  /// The roots of a claim: its own, those of claims that support it, and those of others that give the same answer.
  package func provenance(of id: ClaimID) -> Provenance {
    var provenance = Provenance()
    for claim in claimsByAnswer[answers[dossier.claims.place(of: id)]] {
      follow(dossier.claims[claim].attributions, &provenance)
    }
    for claim in supporters[dossier.claims.place(of: id)] { follow(dossier.claims[claim].attributions, &provenance) }
    return provenance
  }

  /// The roots of a statement that is no claim: those of its own attributions.
  package func provenance(of statement: Statement) -> Provenance {
    var provenance = Provenance()
    dossier.visitVoices(of: statement) { follow($0, &provenance) }
    return provenance
  }

  private func follow(_ attributions: [Attribution], _ provenance: inout Provenance) {
    attributions.lendEach { follow($0, &provenance) }
  }

  private func follow(_ attribution: borrowing Attribution, _ provenance: inout Provenance) {
    guard attribution.status.corroborates else {
      provenance.hasOthers = true
      return
    }
    let source = attribution.source?.source
    var (document, isOfficial): (SourceID?, Bool) = (nil, false)
    if let source {
      document = original(of: source)
      isOfficial = dossier.sources.lend(source) { $0.isOfficialRecord }
    }
    provenance.add(
      Provenance.Voice(
        roots: roots(of: attribution), relays: roots(of: attribution.relays), source: source, document: document,
        isOfficial: isOfficial))
  }

  private func roots(of attribution: borrowing Attribution) -> [Root] {
    if !attribution.speakers.isEmpty { return roots(of: attribution.speakers) }
    if let relay = attribution.relays.first { return [root(of: relay)] }
    if let citation = attribution.source { return [.source(carrier(of: citation.source))] }
    return []
  }

  /// The roots of those who are named, in order. A loop: a function of these tables that is passed on holds all of them.
  private func roots(of mentions: [Mention]) -> [Root] {
    var roots: [Root] = []
    roots.reserveCapacity(mentions.count)
    for mention in mentions { roots.append(root(of: mention)) }
    return roots
  }

  /// Whether two claims have the same provenance for certain: they answer alike, and none else supports either.
  package func shareProvenance(_ first: ClaimID, _ second: ClaimID) -> Bool {
    let (first, second) = (dossier.claims.place(of: first), dossier.claims.place(of: second))
    return answers[first] == answers[second] && supporters[first].isEmpty && supporters[second].isEmpty
  }

  /// Whether no other claim gives the same answer or supports it.
  package func standsByItself(_ claim: ClaimID) -> Bool {
    let place = dossier.claims.place(of: claim)
    return claimsByAnswer[answers[place]].count == 1 && supporters[place].isEmpty
  }

  private func root(of mention: Mention) -> Root {
    switch mention {
    case .record(_, .source(let source)): .source(carrier(of: source))
    case .record(_, let reference): .speaker(.record(label: nil, reference))
    case .text(let words): .speaker(.text(FoldedText.key(of: words).withoutArticle))
    }
  }
}

extension String {
  /// Without an English article before it: "clerk" for "a clerk" and "the clerk".
  fileprivate var withoutArticle: String {
    for article in ["a ", "an ", "the "] where hasPrefix(article) { return String(dropFirst(article.count)) }
    return self
  }
}
