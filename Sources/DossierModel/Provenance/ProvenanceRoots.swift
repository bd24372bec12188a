import DossierDiagnostics

/// Traces what is said back to where it comes from.
///
/// Two sources corroborate each other only if their chains begin at different roots: the speakers where there are any, else the
/// first relay, else the document itself, followed through `republishes` to the one that it copies. Whoever speaks in two
/// newspapers is one root. Who denies, disputes or withdraws something corroborates nothing.
package struct ProvenanceRoots: Sendable {
  /// Where a chain begins.
  package enum Root: Hashable, Sendable {
    case speaker(Mention)
    case source(SourceID)
  }

  /// What a claim rests on in the end.
  package struct Provenance: Sendable {
    package let roots: Set<Root>
    /// Every source in which it can be read.
    package let sources: Set<SourceID>
    /// Whether two documents, neither a copy of the other, lead to two roots, or one is an official record.
    package let isCorroborated: Bool
  }

  /// A question about a record and the answer that is given to it.
  private struct Answer: Hashable {
    let subject: RecordReference
    let topic: String
    let value: String?
  }

  private var dossier: Dossier
  /// By the index of the source.
  private let originals: [SourceID]
  /// The number of the answer that each claim gives, by the index of the claim. A claim without a topic has one of its own.
  private let answers: [Int]
  private let claimsByAnswer: Adjacency<ClaimID>
  /// The claims about the same record that support each claim, by its index.
  private let supporters: Adjacency<ClaimID>

  package init(_ dossier: Dossier) {
    self.dossier = dossier
    originals = dossier.sources.ids.map { Self.original(of: $0, in: dossier) }
    var numbers: [Answer: Int] = [:]
    var answers: [Int] = []
    var supporters: [(list: Int, element: ClaimID)] = []
    var count = 0
    for id in dossier.claims.ids {
      let subject = dossier.claims[id].subject
      let answer = dossier.claims[id].topic.map { Answer(subject: subject, topic: $0, value: dossier.claims[id].value) }
      let number = answer.flatMap { numbers[$0] } ?? count
      if number == count { count += 1 }
      if let answer { numbers[answer] = number }
      answers.append(number)
      for other in dossier.claims[id].supports where other != id && dossier.claims[other].subject == subject {
        supporters.append((Int(other.index), id))
      }
    }
    self.answers = answers
    claimsByAnswer = Adjacency(listCount: count, zip(answers, dossier.claims.ids).map { (list: $0, element: $1) })
    self.supporters = Adjacency(listCount: dossier.claims.count, supporters)
  }

  /// The same for the dossier after an edit that left all ids as they were.
  ///
  /// - Parameter edited: every record that may differ.
  package func following(_ edited: [RecordReference], to new: Dossier) -> ProvenanceRoots {
    let isSame = edited.allSatisfy { reference in
      switch reference {
      case .source(let id): dossier.sources[id].republishes?.value == new.sources[id].republishes?.value
      case .claim(let id): Self.answersAlike(dossier.claims[id], new.claims[id])
      default: true
      }
    }
    guard isSame else { return ProvenanceRoots(new) }
    var roots = self
    roots.dossier = new
    return roots
  }

  private static func answersAlike(_ old: Claim, _ new: Claim) -> Bool {
    old.subject == new.subject && old.topic == new.topic && old.value == new.value && old.supports == new.supports
  }

  /// The document that a source repeats, followed to the end; a cycle ends where it began.
  package func original(of source: SourceID) -> SourceID {
    originals[Int(source.index)]
  }

  private static func original(of source: SourceID, in dossier: Dossier) -> SourceID {
    guard var current = dossier.sources[source].republishes?.value else { return source }
    var seen: Set<SourceID> = [source, current]
    while let next = dossier.sources[current].republishes?.value, seen.insert(next).inserted {
      current = next
    }
    return current
  }

  private func addRoots(of attribution: borrowing Attribution, to roots: inout Set<Root>) {
    for speaker in attribution.speakers { roots.insert(root(of: speaker)) }
    guard attribution.speakers.isEmpty else { return }
    if let relay = attribution.relays.first {
      roots.insert(root(of: relay))
    } else if let source = attribution.source?.source {
      roots.insert(.source(original(of: source)))
    }
  }

  /// The roots of a claim: its own, those of claims that support it, and those of others that give the same answer.
  package func provenance(of id: ClaimID) -> Provenance {
    var trace = Trace()
    for claim in claimsByAnswer[answers[Int(id.index)]] { follow(dossier.claims[claim].attributions, &trace) }
    for claim in supporters[Int(id.index)] { follow(dossier.claims[claim].attributions, &trace) }
    return provenance(from: trace)
  }

  /// The roots of a statement that is no claim: those of its own attributions.
  package func provenance(of attributions: [Attribution]) -> Provenance {
    var trace = Trace()
    follow(attributions, &trace)
    return provenance(from: trace)
  }

  /// What was found on the way back from some attributions.
  private struct Trace {
    var roots: Set<Root> = []
    var sources: Set<SourceID> = []
    /// Of those attributions alone that add to what others say alike.
    var corroboratingRoots: Set<Root> = []
    var corroboratingDocuments: Set<SourceID> = []
  }

  private func follow(_ attributions: [Attribution], _ trace: inout Trace) {
    attributions.lendEach { attribution in
      addRoots(of: attribution, to: &trace.roots)
      if let source = attribution.source?.source { trace.sources.insert(source) }
      guard attribution.status.corroborates else { return }
      addRoots(of: attribution, to: &trace.corroboratingRoots)
      if let source = attribution.source?.source { trace.corroboratingDocuments.insert(original(of: source)) }
    }
  }

  private func provenance(from trace: Trace) -> Provenance {
    let documents = trace.corroboratingDocuments
    return Provenance(
      roots: trace.roots, sources: trace.sources,
      isCorroborated: trace.corroboratingRoots.count > 1 && documents.count > 1
        || documents.contains { dossier.sources[$0].isOfficialRecord })
  }

  /// Whether two claims have the same provenance for certain: they answer alike, and none else supports either.
  package func shareProvenance(_ first: ClaimID, _ second: ClaimID) -> Bool {
    answers[Int(first.index)] == answers[Int(second.index)] && supporters[Int(first.index)].isEmpty
      && supporters[Int(second.index)].isEmpty
  }

  private func root(of mention: Mention) -> Root {
    switch mention {
    case .record(.source(let source), _): .source(original(of: source))
    case .record(let reference, _): .speaker(.record(reference, label: nil))
    case .text(let words): .speaker(.text(words.lowercased()))
    }
  }
}
