import DossierDiagnostics

/// Traces what is said back to where it comes from.
///
/// Two sources corroborate each other only if their chains begin at different roots: the speakers where there are any, else the
/// first relay, else the document itself, followed through `republishes` to the one that it copies. Whoever speaks in two
/// newspapers is one root.
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
    package let hasOfficialRecord: Bool
  }

  private let dossier: Dossier

  package init(_ dossier: Dossier) {
    self.dossier = dossier
  }

  /// The document that a source repeats, followed to the end; a cycle ends where it began.
  package func original(of source: SourceID) -> SourceID {
    var current = source
    var seen: Set<SourceID> = [source]
    while let next = dossier.sources[current].republishes?.value, seen.insert(next).inserted {
      current = next
    }
    return current
  }

  /// The roots of one chain.
  package func roots(of attribution: Attribution) -> Set<Root> {
    let origin = attribution.speakers.isEmpty ? Array(attribution.relays.prefix(1)) : attribution.speakers
    if !origin.isEmpty { return Set(origin.map(root(of:))) }
    return attribution.source.map { [.source(original(of: $0.source))] } ?? []
  }

  /// The roots of a claim: its own, those of claims that support it, and those of others that give the same answer.
  package func provenance(of id: ClaimID, _ graph: DossierGraph) -> Provenance {
    let claim = dossier.claims[id]
    var attributions = claim.attributions
    for other in graph.claims(about: claim.subject) where other != id {
      let sibling = dossier.claims[other]
      let agrees = claim.topic != nil && sibling.topic == claim.topic && sibling.value == claim.value
      if agrees || sibling.supports.contains(id) { attributions += sibling.attributions }
    }
    let sources = Set(attributions.compactMap(\.source?.source))
    return Provenance(
      roots: attributions.reduce(into: []) { $0.formUnion(roots(of: $1)) },
      sources: sources,
      hasOfficialRecord: sources.contains { dossier.sources[original(of: $0)].isOfficialRecord })
  }

  private func root(of mention: Mention) -> Root {
    switch mention {
    case .record(.source(let source), _): .source(original(of: source))
    case .record(let reference, _): .speaker(.record(reference, label: nil))
    case .text: .speaker(mention)
    }
  }
}
