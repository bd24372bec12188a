import DossierDiagnostics
import DossierModel

/// Whoever is called “convicted” is so because somebody says it happened.
enum OutcomeWithoutEvent: Check {
  static let kind = DiagnosticKind(
    "outcome-without-event", .warning,
    """
    A party to a case bears an outcome such as “convicted”, or is called a convict, and the dossier holds no event and no claim of it, or \
    only such as were denied or withdrawn. Add the event (who was convicted, when, who says so), or a sentence to the case, or a claim \
    about the outcome.
    """)

  /// The outcomes that need evidence, and what kinds of event, topics of claims or fields of the case give it.
  private static let evidence: [String: Set<String>] = [
    "convicted": ["convicted", "sentenced", "conviction", "sentence", "executed"],
    "sentenced": ["sentenced", "convicted", "sentence", "executed"],
    "executed": ["executed", "execution"],
    "acquitted": ["acquitted", "acquittal"],
    "charged": ["charged", "charge", "trial", "convicted", "sentenced"],
    "arrested": ["arrested", "arrest", "detained"],
    "detained": ["detained", "detention", "arrested", "arrest"],
    "died": ["died", "died-in-custody", "death", "executed"],
    "defected": ["defected", "defection", "fled"],
    "released": ["released", "release"],
    "removed": ["removed", "removal", "dismissed", "dismissal"],
    "dismissed": ["removed", "removal", "dismissed", "dismissal"],
    "extradited": ["extradited", "extradition"],
    "exchanged": ["exchanged", "exchange"],
    "deported": ["deported", "deportation", "expelled"],
    "pardoned": ["pardoned", "pardon", "released"],
  ]

  static let missesSomething = true

  static func run(on dossier: Dossier, _ graph: DossierGraph, report: (Diagnostic) -> Void) {
    for id in dossier.cases.ids {
      let record = dossier.cases[id]
      for party in record.parties {
        let outcome =
          party.outcome ?? (ConvictionWords.are(in: party.role) ? Located("convicted", at: party.range) : nil)
        guard let outcome, let needed = evidence[outcome.value] else { continue }
        guard !isShown(needed, for: party, in: id, dossier, graph) else { continue }
        let word = party.outcome == nil ? party.role : outcome.value
        report(
          Diagnostic(
            kind, "“\(word)” with no such event or claim: \(dossier.title(of: party.who)) in \(record.title)",
            at: outcome.range))
      }
    }
  }

  private static func isShown(
    _ needed: Set<String>, for party: Party, in id: CaseID, _ dossier: Dossier, _ graph: DossierGraph
  ) -> Bool {
    let record = dossier.cases[id]
    if needed.contains("sentence"), !record.sentence.isEmpty { return true }
    if record.stage.all.contains(where: { needed.contains($0.value) }) { return true }
    if case .person(let person)? = party.who.reference, needed.contains("died"), !dossier.people[person].died.isEmpty {
      return true
    }
    func isEvidence(_ event: borrowing Event) -> Bool {
      needed.contains(event.type) && event.attributions.contains(where: \.status.isUpheld)
        && event.participants.contains { $0.who.reference == party.who.reference }
    }
    if graph.events(of: .case(id)).contains(where: { dossier.events.lend($0, to: isEvidence) }) { return true }
    // What happened to somebody outside of all cases is told on their own page.
    let own = party.who.reference.map { graph.events(of: $0) } ?? []
    if own.contains(where: { dossier.events.lend($0) { $0.cases.isEmpty && isEvidence($0) } }) { return true }
    let subjects = [RecordReference.case(id)] + [party.who.reference].compactMap { $0 }
    return subjects.contains { subject in
      graph.claims(about: subject).contains { claim in
        let claim = dossier.claims[claim]
        return (claim.topic.map(needed.contains) ?? false) && claim.attributions.contains(where: \.status.isUpheld)
      }
    }
  }
}
