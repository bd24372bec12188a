import DossierDiagnostics
import DossierModel

/// A rule about a whole dossier that no single record can break.
///
/// One rule, one file, one identifier. What a single record can break is found where it is decoded.
protocol Check: Sendable {
  /// What the check reports.
  static var kind: DiagnosticKind { get }

  /// Whether it misses something: nothing that is said of a dossier of which parts couldn't be read.
  static var missesSomething: Bool { get }

  /// Adds one diagnostic for every breach.
  static func run(on dossier: Dossier, _ graph: DossierGraph, report: (Diagnostic) -> Void)
}

extension Check {
  static var missesSomething: Bool { false }
}
