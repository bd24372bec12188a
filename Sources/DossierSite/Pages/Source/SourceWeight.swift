import DossierModel

/// What rests on a source: the claims that it alone states, those that others confirm independently, those that are elsewhere
/// only in copies of it.
struct SourceWeight {
  private(set) var alone: [ClaimID] = []
  private(set) var confirmed: [ClaimID] = []
  private(set) var copied: [ClaimID] = []

  var count: Int { alone.count + confirmed.count + copied.count }

  init(of source: SourceID, _ site: SiteContext) {
    let original = site.roots.original(of: source)
    var seen = ReferenceTally()
    var last: (claim: ClaimID, provenance: ProvenanceRoots.Provenance)?
    for use in site.graph.uses(of: .source(source)) {
      guard case .claim(let id) = use.from, seen.insert(use.from) else { continue }
      let provenance: ProvenanceRoots.Provenance
      if let last, site.roots.shareProvenance(last.claim, id) {
        provenance = last.provenance
      } else {
        provenance = site.roots.provenance(of: id)
        last = (id, provenance)
      }
      if provenance.sources.allSatisfy({ $0 == source }) {
        alone.append(id)
      } else if provenance.roots.count > 1,
        provenance.sources.contains(where: { $0 != source && site.roots.original(of: $0) != original })
      {
        confirmed.append(id)
      } else {
        copied.append(id)
      }
    }
  }
}
