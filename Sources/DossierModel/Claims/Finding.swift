package import DossierDiagnostics

/// An editor's own conclusion: kept apart from claims, signed and dated.
package struct Finding: Sendable {
  /// Its id, if the editors gave it one.
  package let slug: String?
  package let topic: String
  package let value: String?
  package let says: String
  /// Who signs it.
  package let editor: String
  package let date: PartialDate
  package let range: SourceRange

  package init(
    slug: String? = nil, topic: String, value: String?, says: String, editor: String, date: PartialDate,
    range: SourceRange
  ) {
    self.slug = slug
    self.topic = topic
    self.value = value
    self.says = says
    self.editor = editor
    self.date = date
    self.range = range
  }
}
