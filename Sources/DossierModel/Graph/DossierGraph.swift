/// Everything about a dossier that follows from its records, computed once before any page is made.
///
/// Menus, backlinks, timelines and lists are looked up here, so that no page's cost grows with the dossier. Held by reference, as
/// ``Dossier`` is.
package struct DossierGraph: Sendable {
  private final class Shared: Sendable {
    let tables: GraphTables

    init(_ tables: GraphTables) { self.tables = tables }
  }

  private let shared: Shared

  package init(_ dossier: Dossier) {
    self.init(GraphTables(dossier))
  }

  /// The same graph, made on two cores.
  package static func made(of dossier: Dossier) async -> DossierGraph {
    DossierGraph(await GraphTables.made(of: dossier))
  }

  private init(_ tables: GraphTables) {
    shared = Shared(tables)
  }

  /// The graph of the dossier after an edit: the same as a new one, but only what the edited records contribute differently is derived
  /// again.
  ///
  /// - Parameter edited: every record that may differ, or that came or went, in any order.
  package func following(_ edited: [RecordReference], from old: Dossier, to new: Dossier) -> DossierGraph {
    var tables = shared.tables
    tables.follow(edited, from: old, to: new)
    return DossierGraph(tables)
  }

  package var space: ReferenceSpace { _read { yield shared.tables.space } }

  var statements: StatementIndex { _read { yield shared.tables.statements } }

  /// All events from the earliest on; those without a date last.
  package var chronology: [EventID] { _read { yield shared.tables.chronology } }

  /// Every conflict, by the order of their subjects.
  package var conflicts: [Conflict] { _read { yield shared.tables.conflicts } }

  /// The events in which a record has a part, or that happened at a place, or belong to a case; earliest first.
  package func events(of reference: RecordReference) -> ArraySlice<EventID> {
    shared.tables.eventsByRecord[space.number(of: reference)]
  }

  /// The cases to which a record is a party, or in which it imposed a sentence or got one.
  package func cases(of reference: RecordReference) -> ArraySlice<CaseID> {
    shared.tables.casesByRecord[space.number(of: reference)]
  }

  /// The claims about a record.
  package func claims(about reference: RecordReference) -> ArraySlice<ClaimID> {
    shared.tables.claimsBySubject[space.number(of: reference)]
  }

  /// The claims about other records that concern this one too.
  package func claims(concerning reference: RecordReference) -> ArraySlice<ClaimID> {
    shared.tables.claimsByConcern[space.number(of: reference)]
  }

  /// Every place in the data that names a record.
  package func uses(of reference: RecordReference) -> ArraySlice<ReferenceUse> {
    shared.tables.usesOf[space.number(of: reference)]
  }

  /// Visits every place in the data that names a record.
  package func visitUses(of reference: RecordReference, _ visit: (borrowing ReferenceUse) -> Void) {
    shared.tables.usesOf.lendEach(of: space.number(of: reference), to: visit)
  }

  /// The conflicts about a record.
  package func conflicts(about reference: RecordReference) -> ArraySlice<Conflict> {
    let positions = shared.tables.conflictIndex.positions(about: space.number(of: reference))
    guard let first = positions.first else { return [] }
    return conflicts[first..<first + positions.count]
  }

  /// The conflicts about other records in which a claim that concerns this one, too, gives an answer.
  package func conflicts(concerning reference: RecordReference) -> some Collection<Conflict> {
    // Only the list goes along, not the whole graph.
    shared.tables.conflictIndex.positions(concerning: space.number(of: reference)).lazy.map { [conflicts] in
      conflicts[$0]
    }
  }

  /// The conflict in which a claim gives an answer, if others give another or speak against it.
  package func conflict(answeredBy claim: ClaimID) -> Conflict? {
    shared.tables.conflictIndex.position(of: claim).map { conflicts[$0] }
  }

  /// The claims that dispute a claim.
  package func challenges(to claim: ClaimID, in dossier: borrowing Dossier) -> ArraySlice<ClaimID> {
    shared.tables.challengesByClaim[dossier.claims.place(of: claim)]
  }

  /// The place of a conflict among ``conflicts``.
  package func place(of conflict: Conflict) -> Int? {
    shared.tables.conflictIndex.positions(about: space.number(of: conflict.subject)).first {
      conflicts[$0].topic == conflict.topic
    }
  }

  /// The records that have a part in an event: its cases, its participants, its place or all places that it is said to have had.
  package static func parts(of event: borrowing Event) -> [RecordReference] {
    var parts: [RecordReference] = []
    visitParts(of: event) { parts.append($0) }
    return parts
  }

  /// Visits the same.
  static func visitParts(of event: borrowing Event, _ visit: (RecordReference) -> Void) {
    for id in event.cases { visit(.case(id)) }
    event.participants.lendEach { party in
      if let record = party.who.reference { visit(record) }
    }
    if event.places.isEmpty, let record = event.place?.reference { visit(record) }
    event.places.all.lendEach { account in
      if let record = account.value.reference { visit(record) }
    }
  }
}
