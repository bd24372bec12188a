extension GraphTables {
  /// Takes over what edited records contribute differently.
  ///
  /// - Parameter edited: every record that may differ, or that came or went, in any order.
  mutating func follow(_ edited: [RecordReference], from old: Dossier, to new: Dossier) {
    followEvents(edited, old, new)
    followCases(edited, old, new)
    followClaims(edited, old, new)
    followUses(edited, old, new)
    statements.follow(edited, from: old, to: new, space)
    followConflicts(edited, old, new)
  }

  private mutating func followEvents(_ edited: [RecordReference], _ old: Dossier, _ new: Dossier) {
    func parts(_ dossier: Dossier, _ id: EventID) -> [RecordReference] {
      dossier.events.contains(id) ? DossierGraph.parts(of: dossier.events[id]) : []
    }
    let events = edited.compactMap { if case .event(let id) = $0 { id } else { nil } }
    let moved = Set(
      events.filter { id in
        let isOld = old.events.contains(id)
        return isOld != new.events.contains(id) || isOld && old.placesDifferently(id, than: new)
      })
    for id in moved where old.events.contains(id) {
      chronology.remove(at: chronology.partitioningIndex { !old.isEarlier($0, than: id) })
    }
    for id in moved where new.events.contains(id) {
      chronology.insert(id, at: chronology.partitioningIndex { new.isEarlier(id, than: $0) })
    }
    eventsByRecord.follow(
      events.filter { moved.contains($0) || parts(old, $0) != parts(new, $0) },
      from: { Set(parts(old, $0).map(space.number(of:))) }, to: { Set(parts(new, $0).map(space.number(of:))) },
      inOrder: new.isEarlier)
  }

  private mutating func followCases(_ edited: [RecordReference], _ old: Dossier, _ new: Dossier) {
    func involved(_ dossier: Dossier, _ id: CaseID) -> Set<Int> {
      guard dossier.cases.contains(id) else { return [] }
      return Set(dossier.cases[id].involved.map(space.number(of:)))
    }
    casesByRecord.follow(
      edited.compactMap { if case .case(let id) = $0 { id } else { nil } },
      from: { involved(old, $0) }, to: { involved(new, $0) }, inOrder: <)
  }

  private mutating func followClaims(_ edited: [RecordReference], _ old: Dossier, _ new: Dossier) {
    let claims = edited.compactMap { if case .claim(let id) = $0 { id } else { nil } }
    let space = space
    func lists(_ dossier: Dossier, _ number: @escaping (Claim) -> [Int]) -> (ClaimID) -> [Int] {
      { dossier.claims.contains($0) ? number(dossier.claims[$0]) : [] }
    }
    claimsBySubject.follow(
      claims, from: lists(old) { [space.number(of: $0.subject)] }, to: lists(new) { [space.number(of: $0.subject)] },
      inOrder: <)
    claimsByConcern.follow(
      claims, from: lists(old) { $0.concerns.map(space.number(of:)) },
      to: lists(new) { $0.concerns.map(space.number(of:)) }, inOrder: <)
    challengesByClaim.follow(
      claims, from: lists(old) { $0.disputes.map(old.claims.place(of:)) },
      to: lists(new) { $0.disputes.map(new.claims.place(of:)) }, inOrder: <)
  }

  private mutating func followUses(_ edited: [RecordReference], _ old: Dossier, _ new: Dossier) {
    var sources: Set<RecordReference> = []
    var fresh: [Int: [ReferenceUse]] = [:]
    for reference in Set(edited).sorted() {
      let before = old.contains(reference) ? ReferenceWalk.uses(in: reference, of: old) : [:]
      let after = new.contains(reference) ? ReferenceWalk.uses(in: reference, of: new) : [:]
      guard before != after else { continue }
      sources.insert(reference)
      for named in before.keys { fresh[space.number(of: named), default: []] += [] }
      for (named, uses) in after { fresh[space.number(of: named), default: []] += uses }
    }
    for (number, uses) in fresh {
      let kept = usesOf[number].filter { !sources.contains($0.from) }
      usesOf.replace(number, with: kept.merged(with: uses, by: \.from))
    }
  }

  private mutating func followConflicts(_ edited: [RecordReference], _ old: Dossier, _ new: Dossier) {
    var subjects: Set<RecordReference> = []
    for reference in edited {
      guard case .claim(let id) = reference else {
        subjects.insert(reference)
        continue
      }
      for dossier in [old, new] where dossier.claims.contains(id) {
        let claim = dossier.claims[id]
        subjects.insert(claim.subject)
        for disputed in claim.disputes { subjects.insert(dossier.claims[disputed].subject) }
      }
    }
    let finder = ConflictFinder(new, space, claimsBySubject, challengesByClaim)
    let fresh = finder.conflicts(about: subjects.filter(new.contains).sorted())
    guard !fresh.isEmpty || subjects.contains(where: { !conflictIndex.positions(about: space.number(of: $0)).isEmpty })
    else { return }
    let kept = conflicts.filter { !subjects.contains($0.subject) }
    conflicts = kept.merged(with: fresh, by: \.subject)
    conflictIndex = ConflictIndex(conflicts, new, space)
  }
}

extension Adjacency where Element: Hashable {
  /// Moves elements to other lists.
  ///
  /// - Parameters:
  ///   - elements: all whose lists, or whose places in them, may differ.
  ///   - from: the lists of an element before.
  ///   - to: those after; more than once if it stands there so often.
  ///   - inOrder: whether an element stands before another one in a list.
  mutating func follow(
    _ elements: [Element], from: (Element) -> some Sequence<Int>, to: (Element) -> some Sequence<Int>,
    inOrder: (Element, Element) -> Bool
  ) {
    var lists: [Int: [Element]] = [:]
    var moved: Set<Element> = []
    for element in elements where moved.insert(element).inserted {
      for list in from(element) { lists[list, default: []] += [] }
      for list in to(element) { lists[list, default: []].append(element) }
    }
    for (list, elements) in lists {
      var kept = self[list].filter { !moved.contains($0) }
      let former = self[list]
      for element in elements {
        kept.insert(element, at: kept.partitioningIndex { inOrder(element, $0) })
      }
      if !former.elementsEqual(kept) { replace(list, with: kept) }
    }
  }
}

extension Array {
  /// Two arrays that rise by a key as one that does.
  func merged(with others: [Element], by key: (Element) -> RecordReference) -> [Element] {
    var (result, rest) = ([Element](), others[...])
    result.reserveCapacity(count + others.count)
    for element in self {
      let place = key(element)
      while let next = rest.first, key(next) < place {
        result.append(next)
        rest.removeFirst()
      }
      result.append(element)
    }
    return result + rest
  }
}
