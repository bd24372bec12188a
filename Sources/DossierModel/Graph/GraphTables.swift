/// The tables of a ``DossierGraph``, while they are made or follow an edit.
struct GraphTables: Sendable {
  let space: ReferenceSpace
  /// All events from the earliest on; those without a date last.
  var chronology: [EventID]
  var eventsByRecord: Adjacency<EventID>
  var casesByRecord: Adjacency<CaseID>
  var claimsBySubject: Adjacency<ClaimID>
  var claimsByConcern: Adjacency<ClaimID>
  var usesOf: Adjacency<ReferenceUse>
  var statements: StatementIndex
  /// The claims that dispute each claim, by its place in the table of claims.
  var challengesByClaim: Adjacency<ClaimID>
  var conflictIndex: ConflictIndex
  /// Every conflict, by the order of their subjects.
  var conflicts: [Conflict]

  init(_ dossier: Dossier) {
    let space = ReferenceSpace(dossier)
    self.init(dossier, space, uses: Self.uses(in: dossier, space), StatementIndex(dossier, space))
  }

  /// The same tables, made on two cores: who names whom takes nearly as long as all the others.
  static func made(of dossier: Dossier) async -> GraphTables {
    let space = ReferenceSpace(dossier)
    async let uses = uses(in: dossier, space)
    async let statements = StatementIndex(dossier, space)
    var tables = GraphTables(dossier, space, uses: Adjacency(listCount: 0, []), StatementIndex())
    tables.usesOf = await uses
    tables.statements = await statements
    return tables
  }

  private init(
    _ dossier: Dossier, _ space: ReferenceSpace, uses: Adjacency<ReferenceUse>, _ statements: StatementIndex
  ) {
    self.space = space
    let chronology = dossier.chronology()
    self.chronology = chronology
    claimsBySubject = Self.claimsBySubject(of: dossier, space)
    claimsByConcern = Self.claimsByConcern(of: dossier, space)
    eventsByRecord = Adjacency(listCount: space.count, Self.eventPairs(of: dossier, chronology, space))
    casesByRecord = Adjacency(listCount: space.count, Self.casePairs(of: dossier, space))
    usesOf = uses
    self.statements = statements
    challengesByClaim = Adjacency(
      listCount: dossier.claims.firstCount,
      dossier.claims.ids.flatMap { id in dossier.claims[id].disputes.map { (dossier.claims.place(of: $0), id) } })
    conflicts = ConflictFinder(dossier, space, claimsBySubject, challengesByClaim).conflicts()
    conflictIndex = ConflictIndex(conflicts, dossier, space)
  }

  private static func uses(in dossier: Dossier, _ space: ReferenceSpace) -> Adjacency<ReferenceUse> {
    Adjacency(listCount: space.count) { visit in
      withoutActuallyEscaping(visit) { visit in
        ReferenceWalk.visitAll(of: dossier) { visit(space.number(of: $0), $1) }
      }
    }
  }

  private static func claimsBySubject(of dossier: Dossier, _ space: ReferenceSpace) -> Adjacency<ClaimID> {
    Adjacency(listCount: space.count, dossier.claims.ids.map { (space.number(of: dossier.claims[$0].subject), $0) })
  }

  private static func claimsByConcern(of dossier: Dossier, _ space: ReferenceSpace) -> Adjacency<ClaimID> {
    Adjacency(
      listCount: space.count,
      dossier.claims.ids.flatMap { id in dossier.claims[id].concerns.map { (space.number(of: $0), id) } })
  }

  private static func eventPairs(
    of dossier: Dossier, _ chronology: [EventID], _ space: ReferenceSpace
  ) -> [(list: Int, element: EventID)] {
    var pairs: [(list: Int, element: EventID)] = []
    // For each record, how many events had been gone through when one named it last.
    var lastNamed = [Int](repeating: 0, count: space.count)
    for (place, id) in chronology.enumerated() {
      dossier.events.lend(id) { event in
        DossierGraph.visitParts(of: event) { part in
          let number = space.number(of: part)
          if number < lastNamed.count {
            guard lastNamed[number] != place + 1 else { return }
            lastNamed[number] = place + 1
          } else if pairs.reversed().prefix(while: { $0.element == id }).contains(where: { $0.list == number }) {
            return
          }
          pairs.append((number, id))
        }
      }
    }
    return pairs
  }

  private static func casePairs(of dossier: Dossier, _ space: ReferenceSpace) -> [(list: Int, element: CaseID)] {
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
