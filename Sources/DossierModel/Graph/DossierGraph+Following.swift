extension DossierGraph {
  /// The graph of the dossier after an edit that left all ids as they were: the same as a new one, but only what the edited
  /// records contribute differently is derived again.
  ///
  /// - Parameter edited: every record that may differ, in any order.
  package func following(_ edited: [RecordReference], from old: Dossier, to new: Dossier) -> DossierGraph {
    var graph = self
    graph.followEvents(edited, old, new)
    graph.followCases(edited, old, new)
    graph.followClaims(edited, old, new)
    graph.followUses(edited, old, new)
    graph.followConflicts(edited, old, new)
    return graph
  }

  private mutating func followEvents(_ edited: [RecordReference], _ old: Dossier, _ new: Dossier) {
    let events = edited.compactMap { if case .event(let id) = $0 { id } else { nil } }
    let isMoved = events.contains { old.events[$0].when?.date?.sortKey != new.events[$0].when?.date?.sortKey }
    if isMoved { chronology = Self.chronology(of: new) }
    if isMoved || events.contains(where: { Self.parts(of: old.events[$0]) != Self.parts(of: new.events[$0]) }) {
      eventsByRecord = Adjacency(listCount: space.count, Self.eventPairs(of: new, chronology, space))
    }
  }

  private mutating func followCases(_ edited: [RecordReference], _ old: Dossier, _ new: Dossier) {
    let isMoved = edited.contains { reference in
      guard case .case(let id) = reference else { return false }
      return old.cases[id].parties.map(\.who.reference) != new.cases[id].parties.map(\.who.reference)
    }
    if isMoved { casesByRecord = Adjacency(listCount: space.count, Self.casePairs(of: new, space)) }
  }

  private mutating func followClaims(_ edited: [RecordReference], _ old: Dossier, _ new: Dossier) {
    let claims = edited.compactMap { if case .claim(let id) = $0 { id } else { nil } }
    if claims.contains(where: { old.claims[$0].subject != new.claims[$0].subject }) {
      claimsBySubject = Self.claimsBySubject(of: new, space)
    }
    if claims.contains(where: { old.claims[$0].concerns != new.claims[$0].concerns }) {
      claimsByConcern = Self.claimsByConcern(of: new, space)
    }
  }

  private mutating func followUses(_ edited: [RecordReference], _ old: Dossier, _ new: Dossier) {
    var sources: Set<RecordReference> = []
    var fresh: [Int: [ReferenceUse]] = [:]
    for reference in edited.sorted(by: { space.number(of: $0) < space.number(of: $1) }) {
      let (before, after) = (ReferenceWalk.uses(in: reference, of: old), ReferenceWalk.uses(in: reference, of: new))
      guard before != after, sources.insert(reference).inserted else { continue }
      for use in before { fresh[space.number(of: use.to), default: []] += [] }
      for use in after { fresh[space.number(of: use.to), default: []].append(use) }
    }
    guard !fresh.isEmpty else { return }
    let lists = fresh.map { number, uses in
      let kept = usesOf[number].filter { !sources.contains($0.from) }
      return (list: number, elements: merged(kept, uses) { space.number(of: $0.from) })
    }
    usesOf = usesOf.replacing(lists)
  }

  private mutating func followConflicts(_ edited: [RecordReference], _ old: Dossier, _ new: Dossier) {
    var subjects: Set<RecordReference> = []
    for reference in edited {
      guard case .claim(let id) = reference else {
        subjects.insert(reference)
        continue
      }
      for claim in [old.claims[id], new.claims[id]] {
        subjects.insert(claim.subject)
        for disputed in claim.disputes { subjects.insert(new.claims[disputed].subject) }
      }
    }
    let finder = ConflictFinder(new, space: space, claimsBySubject: claimsBySubject)
    let fresh = finder.conflicts(about: subjects.sorted { space.number(of: $0) < space.number(of: $1) })
    let kept = conflicts.filter { !subjects.contains($0.subject) }
    conflicts = merged(kept, fresh) { space.number(of: $0.subject) }
    conflictIndex = ConflictIndex(conflicts, new, space)
  }

  /// Two lists that rise by a key as one that does.
  private func merged<Element>(_ some: [Element], _ more: [Element], by key: (Element) -> Int) -> [Element] {
    var (result, rest) = ([Element](), more[...])
    result.reserveCapacity(some.count + more.count)
    for element in some {
      while let next = rest.first, key(next) < key(element) {
        result.append(next)
        rest.removeFirst()
      }
      result.append(element)
    }
    return result + rest
  }
}
