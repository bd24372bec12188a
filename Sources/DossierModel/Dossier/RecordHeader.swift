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
  /// Who vouches for the record as a whole, and for whatever in it says nothing else.
  package var attribution: Attribution
  /// The claims written in this record, in the order of writing.
  package var claims: [ClaimID] = []
  package var relations: [Relation] = []
  package var note: ResolvedNote?
  private var rareExtras = Rare<Extras>.absent

  package init(slug: String, range: SourceRange, attribution: Attribution) {
    self.slug = slug
    self.range = range
    self.attribution = attribution
  }

  /// What most records have nothing of, events least of all.
  package struct Extras: Sendable {
    package var tags: [String] = []
    /// Of people, organizations, places and cases.
    package var identifiers: [Identifier] = []
    package var findings: [Finding] = []
    package var counts: [Count] = []
    package var links: [ExternalLink] = []

    package init() {}

    var isEmpty: Bool {
      tags.isEmpty && identifiers.isEmpty && findings.isEmpty && counts.isEmpty && links.isEmpty
    }
  }

  package var extras: Extras {
    get { rareExtras.value ?? Extras() }
    set { rareExtras = Rare(newValue, isAbsent: newValue.isEmpty) }
  }

  package var tags: [String] { rareExtras.list(\.tags) }
  package var identifiers: [Identifier] { rareExtras.list(\.identifiers) }
  package var findings: [Finding] { rareExtras.list(\.findings) }
  package var counts: [Count] { rareExtras.list(\.counts) }
  package var links: [ExternalLink] { rareExtras.list(\.links) }
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
