import DossierDiagnostics

/// What is wrong with one file.
struct FileProblems: Sendable {
  let file: ContentFile
  let diagnostics: [Diagnostic]
  let unresolved: [UnresolvedReference]
  /// Whether records of the file could not be read.
  let isIncomplete: Bool
  /// What of it was found while decoding.
  let decoded: FileDecoder.Problems

  /// Nil if nothing is wrong.
  init?(_ parsed: ParsedFile, _ declared: DeclaredFile, _ decoded: FileDecoder.Problems) {
    file = parsed.file
    diagnostics = parsed.diagnostics + declared.diagnostics + decoded.diagnostics
    unresolved = decoded.unresolved
    self.decoded = decoded
    isIncomplete = parsed.isIncomplete
    if diagnostics.isEmpty, unresolved.isEmpty, !isIncomplete { return nil }
  }

  /// Whether the problems may be others if some ids come or go.
  func depend(on slugs: Set<String>) -> Bool {
    unresolved.contains { slugs.contains($0.slug) } || decoded.misplaced.contains(where: slugs.contains)
      || diagnostics.count + unresolved.count >= ProblemLimit.count
  }
}
