package import DossierDiagnostics

/// What every record has, whatever its kind.
package struct RecordHeader: Sendable {
  /// The record's id as text: its file's stem.
  package let slug: String
  /// Where the record begins.
  package let range: SourceRange
  /// One neutral sentence for lists and search results; may be empty.
  package var summary = ""
  /// Where the summary is written, if there is one.
  package var summaryRange: SourceRange?
  package var tags: [String] = []
  /// Who vouches for the record as a whole, and for whatever in it says nothing else.
  package var attribution: Attribution
  /// Of people, organizations, places and cases.
  package var identifiers: [Identifier] = []
  /// The claims written in this record, in the order of writing.
  package var claims: [ClaimID] = []
  package var findings: [Finding] = []
  package var relations: [Relation] = []
  package var counts: [Count] = []
  package var links: [ExternalLink] = []
  package var note: ResolvedNote?

  package init(slug: String, range: SourceRange, attribution: Attribution) {
    self.slug = slug
    self.range = range
    self.attribution = attribution
  }
}

/// A link to a page outside the dossier.
package struct ExternalLink: Sendable, Hashable {
  package let url: String
  package let label: String

  package init(url: String, label: String) {
    self.url = url
    self.label = label
  }
}
