/// Everything about a dossier that follows from its records, computed once before any page is made.
///
/// Menus, backlinks, timelines and lists are looked up here, so that no page's cost grows with the dossier.
package struct DossierGraph: Sendable {
  package let space: ReferenceSpace
  /// All events from the earliest on; those without a date last.
  package internal(set) var chronology: [EventID]
  var eventsByRecord: Adjacency<EventID>
  var casesByRecord: Adjacency<CaseID>
  var claimsBySubject: Adjacency<ClaimID>
  var claimsByConcern: Adjacency<ClaimID>
  var usesOf: Adjacency<ReferenceUse>
  /// The claims that dispute each claim, by its place in the table of claims.
  var challengesByClaim: Adjacency<ClaimID>
  var conflictIndex: ConflictIndex
  /// Every conflict, by the order of their subjects.
  package internal(set) var conflicts: [Conflict]

  package init(_ dossier: Dossier) {
    let space = ReferenceSpace(dossier)
    self.space = space
    let chronology = dossier.chronology()
    self.chronology = chronology
    claimsBySubject = Self.claimsBySubject(of: dossier, space)
    claimsByConcern = Self.claimsByConcern(of: dossier, space)
    eventsByRecord = Adjacency(listCount: space.count, Self.eventPairs(of: dossier, chronology, space))
    casesByRecord = Adjacency(listCount: space.count, Self.casePairs(of: dossier, space))
    usesOf = Adjacency(listCount: space.count) { visit in
      ReferenceWalk.visitAll(of: dossier) { visit(space.number(of: $0.to), $0) }
    }
    challengesByClaim = Adjacency(
      listCount: dossier.claims.firstCount,
      dossier.claims.ids.flatMap { id in dossier.claims[id].disputes.map { (dossier.claims.place(of: $0), id) } })
    conflicts = ConflictFinder(dossier, space, claimsBySubject, challengesByClaim).conflicts()
    conflictIndex = ConflictIndex(conflicts, dossier, space)
  }

  /// The events in which a record has a part, or that happened at a place, or belong to a case; earliest first.
  package func events(of reference: RecordReference) -> ArraySlice<EventID> {
    eventsByRecord[space.number(of: reference)]
  }

  /// The cases to which a record is a party, or in which it imposed a sentence or got one.
  package func cases(of reference: RecordReference) -> ArraySlice<CaseID> {
    casesByRecord[space.number(of: reference)]
  }

  /// The claims about a record.
  package func claims(about reference: RecordReference) -> ArraySlice<ClaimID> {
    claimsBySubject[space.number(of: reference)]
  }

  /// The claims about other records that concern this one too.
  package func claims(concerning reference: RecordReference) -> ArraySlice<ClaimID> {
    claimsByConcern[space.number(of: reference)]
  }

  /// Every place in the data that names a record.
  package func uses(of reference: RecordReference) -> ArraySlice<ReferenceUse> {
    usesOf[space.number(of: reference)]
  }

  /// The conflicts about a record.
  package func conflicts(about reference: RecordReference) -> ArraySlice<Conflict> {
    let positions = conflictIndex.positions(about: space.number(of: reference))
    guard let first = positions.first else { return [] }
    return conflicts[first..<first + positions.count]
  }

  /// The conflicts about other records in which a claim that concerns this one, too, gives an answer.
  package func conflicts(concerning reference: RecordReference) -> some Collection<Conflict> {
    // Only the list goes along, not the whole graph.
    conflictIndex.positions(concerning: space.number(of: reference)).lazy.map { [conflicts] in conflicts[$0] }
  }

  /// The conflict in which a claim gives an answer, if others give another or speak against it.
  package func conflict(answeredBy claim: ClaimID) -> Conflict? {
    conflictIndex.position(of: claim).map { conflicts[$0] }
  }

  /// The claims that dispute a claim.
  package func challenges(to claim: ClaimID, in dossier: borrowing Dossier) -> ArraySlice<ClaimID> {
    challengesByClaim[dossier.claims.place(of: claim)]
  }

  /// The place of a conflict among ``conflicts``.
  package func place(of conflict: Conflict) -> Int? {
    conflictIndex.positions(about: space.number(of: conflict.subject)).first { conflicts[$0].topic == conflict.topic }
  }

  static func claimsBySubject(of dossier: Dossier, _ space: ReferenceSpace) -> Adjacency<ClaimID> {
    Adjacency(listCount: space.count, dossier.claims.ids.map { (space.number(of: dossier.claims[$0].subject), $0) })
  }

  static func claimsByConcern(of dossier: Dossier, _ space: ReferenceSpace) -> Adjacency<ClaimID> {
    Adjacency(
      listCount: space.count,
      dossier.claims.ids.flatMap { id in dossier.claims[id].concerns.map { (space.number(of: $0), id) } })
  }

  /// The records that have a part in an event: its cases, its participants, its place or all places that it is said to have had.
  package static func parts(of event: Event) -> [RecordReference] {
    event.cases.map(RecordReference.case) + event.participants.compactMap(\.who.reference)
      + (event.places.isEmpty ? [event.place] : event.places.all.map(\.value)).compactMap { $0?.reference }
  }

  static func eventPairs(
    of dossier: Dossier, _ chronology: [EventID], _ space: ReferenceSpace
  ) -> [(list: Int, element: EventID)] {
    var pairs: [(list: Int, element: EventID)] = []
    for id in chronology {
      let event = dossier.events[id]
      var seen: Set<Int> = []
      for number in parts(of: event).lazy.map(space.number(of:)) where seen.insert(number).inserted {
        pairs.append((number, id))
      }
    }
    return pairs
  }

  static func casePairs(of dossier: Dossier, _ space: ReferenceSpace) -> [(list: Int, element: CaseID)] {
    var pairs: [(list: Int, element: CaseID)] = []
    for id in dossier.cases.ids {
      var seen: Set<Int> = []
      for number in dossier.cases[id].involved.lazy.map(space.number(of:)) where seen.insert(number).inserted {
        pairs.append((number, id))
      }
    }
    return pairs
  }
}
