import DossierDiagnostics

/// What is wrong with one file.
struct FileProblems: Sendable {
  let file: ContentFile
  let diagnostics: [Diagnostic]
  let unresolved: [UnresolvedReference]
  /// Whether records of the file could not be read.
  let isIncomplete: Bool

  /// Nil if nothing is wrong.
  init?(
    _ parsed: ParsedFile, _ declared: DeclaredFile,
    _ decoded: (diagnostics: [Diagnostic], unresolved: [UnresolvedReference])
  ) {
    file = parsed.file
    diagnostics = parsed.diagnostics + declared.diagnostics + decoded.diagnostics
    unresolved = decoded.unresolved
    isIncomplete = parsed.isIncomplete
    if diagnostics.isEmpty, unresolved.isEmpty, !isIncomplete { return nil }
  }
}
