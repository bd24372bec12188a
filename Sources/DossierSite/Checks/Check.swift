import DossierDiagnostics
import DossierModel

/// A rule about a whole dossier that no single record can break.
///
/// One rule, one file, one identifier. What a single record can break is found where it is decoded.
protocol Check: Sendable {
  /// What the check reports.
  static var kind: DiagnosticKind { get }

  /// Adds one diagnostic for every breach.
  static func run(on dossier: Dossier, _ graph: DossierGraph, report: (Diagnostic) -> Void)
}
