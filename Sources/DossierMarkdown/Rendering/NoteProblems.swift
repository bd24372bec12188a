import DossierDiagnostics

/// The complaints about one note, up to a number that nobody would read on from.
struct NoteProblems {
  private static let maximum = 200

  private(set) var diagnostics: [Diagnostic] = []

  /// Whether there is room for another one; to be asked before it is made.
  func mayAdd() -> Bool { diagnostics.count < Self.maximum }

  mutating func add(_ diagnostic: Diagnostic) {
    guard mayAdd() else { return }
    diagnostics.append(diagnostic)
    if let range = diagnostic.range, !mayAdd() {
      diagnostics.append(
        Diagnostic(.tooManyNoteProblems, "note with \(Self.maximum) problems; others aren't listed", at: range))
    }
  }
}

extension DiagnosticKind {
  static let tooManyNoteProblems = DiagnosticKind(
    "too-many-note-problems", .advice,
    "Of a note with very many problems, only the first are listed. Mend them and build again.")
}
