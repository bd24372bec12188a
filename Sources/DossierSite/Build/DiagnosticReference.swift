import DossierDiagnostics
import DossierLoading
import DossierMarkdown
import DossierTemplate

/// The reference of everything that a build can complain about.
package enum DiagnosticReference {
  /// All kinds, by identifier.
  static let kinds: [DiagnosticKind] =
    (DiagnosticKind.loadingKinds + DiagnosticKind.noteKinds + DiagnosticKind.templateKinds + DossierChecks.kinds)
    .sorted { $0.identifier < $1.identifier }

  package static var markdown: String {
    let introduction = """
      # What a build complains about

      Errors keep a site from being published, warnings only under `--strict`, advice never. An identifier never changes its meaning.
      """
    let sections = kinds.map { "## \($0.identifier)\n\n*\($0.severity.rawValue)* — \($0.explanation)" }
    return ([introduction] + sections).joined(separator: "\n\n") + "\n"
  }
}
