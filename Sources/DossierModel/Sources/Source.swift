package import DossierDiagnostics

/// Something that can be read, heard or seen and that claims rest on. Field names follow CSL (Citation Style Language).
@usableFromInline
package struct Source: Record {
  package static let kind = RecordKind.source

  package let header: RecordHeader
  package let title: String
  /// What it is called where it is named in passing, as in attribution lines.
  package let shortTitle: String?
  /// A CSL item type, such as `article-newspaper`.
  package let type: String
  package let authors: [Mention]
  /// Nil where the document does not state it.
  package let publisher: Mention?
  /// Nil where the document does not state it.
  package let published: SourcedDate?
  /// Where ``published`` is written.
  package let publishedRange: SourceRange?
  /// When the editors read it.
  package let accessed: Located<PartialDate>?
  package let url: String?
  package let archiveURL: String?
  package let language: String?
  package let shelfmark: String?
  /// As ``BibliographicNumber`` reads them.
  package let doi: String?
  package let isbn: String?
  package let issn: String?
  /// The name of the document's file in the desk's archive, and its SHA-256 in hexadecimal.
  package let file: String?
  package let sha256: String?
  /// The source that this one repeats: a copy is no corroboration.
  package let republishes: Located<SourceID>?
  /// The sources in which it is quoted, where the desk has not seen it itself.
  package let knownThrough: [Located<SourceID>]
  /// Whether it is an official record, which alone may confirm a claim.
  package let isOfficialRecord: Bool

  /// Whether the editors say that they have read it: when, or in which file of theirs.
  package var isSeen: Bool { knownThrough.isEmpty && (accessed != nil || file != nil) }

  package init(
    header: RecordHeader, title: String, shortTitle: String?, type: String, authors: [Mention], publisher: Mention?,
    published: SourcedDate?, publishedRange: SourceRange? = nil, accessed: Located<PartialDate>?, url: String?,
    archiveURL: String?, language: String?,
    shelfmark: String?, doi: String?, isbn: String?, issn: String?, file: String?, sha256: String?,
    republishes: Located<SourceID>?,
    knownThrough: [Located<SourceID>],
    isOfficialRecord: Bool
  ) {
    self.header = header
    self.title = title
    self.shortTitle = shortTitle
    self.type = type
    self.authors = authors
    self.publisher = publisher
    self.published = published
    self.publishedRange = publishedRange
    self.accessed = accessed
    self.url = url
    self.archiveURL = archiveURL
    self.language = language
    self.shelfmark = shelfmark
    self.doi = doi
    self.isbn = isbn
    self.issn = issn
    self.file = file
    self.sha256 = sha256
    self.republishes = republishes
    self.knownThrough = knownThrough
    self.isOfficialRecord = isOfficialRecord
  }
}
