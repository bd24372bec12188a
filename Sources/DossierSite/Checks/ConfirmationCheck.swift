import DossierDiagnostics
import DossierModel

/// A rule about what a statement with the status “confirmed” rests on.
///
/// Like a ``Check`` that misses something: what else confirms a statement may stand in what couldn't be read.
protocol ConfirmationCheck: Sendable {
  /// What the check reports.
  static var kind: DiagnosticKind { get }

  /// The complaint about a statement that breaks the rule.
  static func finding(on statement: ConfirmedStatement, _ dossier: Dossier) -> Diagnostic?
}
