import DossierDiagnostics

/// The beginning of a footnote's text, `[^label]: …`, in a note.
struct FootnoteDefinition {
  let label: String
  /// Where the author wrote the label.
  let range: SourceRange
  /// Its line in the note, from 0.
  let line: Int
  /// The line of the rewritten text on which its quote begins, from 0.
  let rewrittenLine: Int
}
