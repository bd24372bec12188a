import DossierDiagnostics

/// How many problems of one file are told: a broken export has the same one in each of a million rows.
enum ProblemLimit {
  static let count = 1_000

  /// The complaint that ends the list, at the first place whose problem is not told.
  static func diagnostic(at range: SourceRange) -> Diagnostic {
    Diagnostic(.tooManyProblems, "more than \(count) problems in one file; it is not read beyond this one", at: range)
  }
}

extension DiagnosticKind {
  static let tooManyProblems = DiagnosticKind(
    "too-many-problems", .error, "So many problems have few causes. Mend the first of them and look again.")
}
