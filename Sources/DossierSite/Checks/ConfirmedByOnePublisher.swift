import DossierDiagnostics
import DossierModel

/// What two articles of one newspaper say is not said by two newsrooms.
enum ConfirmedByOnePublisher: ConfirmationCheck {
  static let kind = DiagnosticKind(
    "confirmed-by-one-publisher", .advice,
    """
    A statement with the status “confirmed” rests on sources of one publisher only. Their chains begin with different speakers or \
    documents, but one newsroom chose, checked and printed them all. Add a source of another publisher or an official record (`official: yes`) under `also`, \
    or use the status “reported”. Nothing has to be changed if the editors are sure that the two came about independently.
    """)

  static func finding(on confirmed: ConfirmedStatement, _ dossier: Dossier) -> Diagnostic? {
    guard let publisher = confirmed.provenance.onlyPublisher(in: dossier) else { return nil }
    return Diagnostic(
      kind,
      "“confirmed” rests on sources of one publisher, \(dossier.title(of: publisher)): \(dossier.slug(of: confirmed.statement.record))",
      at: confirmed.range)
  }
}
