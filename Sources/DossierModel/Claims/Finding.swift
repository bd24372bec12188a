package import DossierDiagnostics

/// An editor's own conclusion: kept apart from claims, signed and dated.
package struct Finding: Sendable {
  /// What the editors make of accounts that differ.
  package enum Verdict: String, CaseIterable, Sendable {
    /// They can all be true, or mean the same.
    case compatible
    /// They can't all be true.
    case contradictory
  }

  /// Its id, if the editors gave it one.
  package let slug: String?
  package let topic: String
  package let value: String?
  /// Whether the accounts that it weighs can all be true, if it says so.
  package let verdict: Verdict?
  package let says: String
  /// Who signs it.
  package let editor: String
  package let date: PartialDate
  package let range: SourceRange

  package init(
    slug: String? = nil, topic: String, value: String?, verdict: Verdict? = nil, says: String, editor: String,
    date: PartialDate, range: SourceRange
  ) {
    self.slug = slug
    self.topic = topic
    self.value = value
    self.verdict = verdict
    self.says = says
    self.editor = editor
    self.date = date
    self.range = range
  }
}
