/// Which of a dossier's conflicts belong to a record, which concern it, and in which one a claim gives an answer.
///
/// Conflicts are named by their position in ``DossierGraph/conflicts``.
struct ConflictIndex: Sendable {
  private let bySubject: Adjacency<Int>
  private let byConcern: Adjacency<Int>
  /// By the place of the claim that gives an answer.
  private let byVoice: Adjacency<Int>
  private let claims: RecordTable<Claim>

  init(_ conflicts: [Conflict], _ dossier: Dossier, _ space: ReferenceSpace) {
    var subjects: [(list: Int, element: Int)] = []
    var concerns: [(list: Int, element: Int)] = []
    var voices: [(list: Int, element: Int)] = []
    for (position, conflict) in conflicts.enumerated() {
      let subject = space.number(of: conflict.subject)
      subjects.append((subject, position))
      var seen: Set<Int> = [subject]
      // Of when and where an event was, the pages of all that have a part in it tell.
      if case .event(let id) = conflict.subject, conflict.isOfAccounts {
        for number in DossierGraph.parts(of: dossier.events[id]).map(space.number(of:))
        where seen.insert(number).inserted {
          concerns.append((number, position))
        }
      }
      // What claims answer about an event stands on the page where the event is told.
      if case .event(let id) = conflict.subject, !conflict.isOfAccounts,
        let host = dossier.host(of: id).map(space.number(of:)), seen.insert(host).inserted
      {
        concerns.append((host, position))
      }
      if let party = conflict.party?.reference.map(space.number(of:)), seen.insert(party).inserted {
        concerns.append((party, position))
      }
      for case .claim(let id) in conflict.answers.lazy.flatMap(\.voices) {
        voices.append((dossier.claims.place(of: id), position))
        let others = dossier.claims[id].concerns + [dossier.claims[id].place?.reference].compactMap { $0 }
        for number in others.map(space.number(of:)) where seen.insert(number).inserted {
          concerns.append((number, position))
        }
      }
    }
    bySubject = Adjacency(listCount: space.count, subjects)
    byConcern = Adjacency(listCount: space.count, concerns)
    byVoice = Adjacency(listCount: dossier.claims.firstCount, voices)
    claims = dossier.claims
  }

  /// The conflicts about the record of a number.
  func positions(about record: Int) -> ArraySlice<Int> { bySubject[record] }

  /// The conflicts about others in which a claim gives an answer that concerns the record of a number, or that tells what happened
  /// there.
  func positions(concerning record: Int) -> ArraySlice<Int> { byConcern[record] }

  /// The conflict in which a claim gives an answer.
  func position(of claim: ClaimID) -> Int? {
    byVoice[claims.place(of: claim)].last
  }
}
