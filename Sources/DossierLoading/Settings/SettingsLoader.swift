import DossierDiagnostics
import DossierModel

/// Finds `dossier.yaml` among the files of a dossier and reads it.
struct SettingsLoader {
  /// The settings and what is wrong with them; those of a nameless dossier if there are none.
  static func load(_ files: [ParsedFile], _ index: RecordIndex) -> (DossierSettings, problems: SettingsProblems) {
    guard let place = files.indices.first(where: { files[$0].file.kind == .settings }) else {
      return (DossierSettings(title: ""), SettingsProblems(diagnostics: [.missingSettings]))
    }
    let parsed = files[place]
    guard let record = parsed.records.first, let node = record.node else {
      return (DossierSettings(title: ""), SettingsProblems())
    }
    var scope = DecodingScope(index: index, terms: TermTable(Vocabulary()), file: parsed.file.id)
    let settings = SettingsDecoder().decode(node, &scope)
    // Only now the language is known.
    let isRightToLeft = WritingDirection.isRightToLeft(settings.language)
    let diagnostics = scope.diagnostics.filter { !isRightToLeft || $0.kind != .weakDirectionMark }
    return (settings, SettingsProblems(diagnostics: diagnostics, unresolved: scope.unresolved))
  }
}

/// What is wrong with `dossier.yaml` beyond its form.
struct SettingsProblems: Sendable {
  var diagnostics: [Diagnostic] = []
  var unresolved: [UnresolvedReference] = []
}

extension Diagnostic {
  fileprivate static let missingSettings = Diagnostic(
    .missingSettings, "dossier.yaml is missing from the content folder", at: nil)
}

extension DiagnosticKind {
  static let missingSettings = DiagnosticKind(
    "missing-settings", .error,
    "A content folder holds a file dossier.yaml, which says at least the dossier's `title`. `dossier init` makes one.")
}
