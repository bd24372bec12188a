package import DossierDiagnostics

/// Where in the content something that a page shows was written.
package struct PagePlace: Hashable, Sendable {
  /// What it is: `claim`.
  package let kind: String
  /// The `id` of its element in the page; empty for what the page as a whole is about.
  package let anchor: String
  package let label: String
  package let range: SourceRange

  package init(kind: String, anchor: String, label: String, range: SourceRange) {
    self.kind = kind
    self.anchor = anchor
    self.label = label
    self.range = range
  }
}
