import DossierDiagnostics
import DossierModel

/// Every record is named by another one, or readers never find it.
enum OrphanRecord: Check {
  static let kind = DiagnosticKind(
    "orphan-record", .advice,
    """
    No other record names this one, so no page but its index leads to it. Name it where it has a part (a party to a case, a \
    participant of an event, a link in a note), or remove it.
    """)

  static let missesSomething = true

  static func run(on dossier: Dossier, _ graph: DossierGraph, report: (Diagnostic) -> Void) {
    let references =
      dossier.people.ids.map(RecordReference.person) + dossier.organizations.ids.map(RecordReference.organization)
      + dossier.places.ids.map(RecordReference.place) + dossier.cases.ids.map(RecordReference.case)
    for reference in references {
      guard !graph.uses(of: reference).contains(where: { $0.from != reference }) else { continue }
      // A case ties its parties together itself; it is an orphan only if nobody has a part in it either.
      if case .case(let id) = reference, !dossier.cases[id].parties.isEmpty { continue }
      guard let header = dossier.header(of: reference) else { continue }
      report(Diagnostic(kind, "nothing links to the \(reference.kind.noun) “\(header.slug)”", at: header.range))
    }
  }
}
