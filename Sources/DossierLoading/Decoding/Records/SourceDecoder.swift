import DossierDiagnostics
import DossierModel

/// The keys of a source.
enum SourceKey: UInt8, MappingKey {
  case title, shortTitle, type, authors, publisher, published, publishedWords, accessed, url, archive, language
  case shelfmark, doi, isbn, issn, file, sha256
  case republishes, knownThrough, official

  static let shape = MappingShape(
    "source", Self.self, with: [RecordKey.self, AttributionKey.self],
    """
    Something that can be read, heard or seen and that claims rest on. The keys follow CSL. What is said inside a source's own record \
    is, without `in`, said in that source.
    """)

  var field: Field {
    switch self {
    case .title: Field("title", .text, required: true, "Its title; a description where it has none")
    case .shortTitle:
      Field(
        "title_short", .text,
        "What to call it in attribution lines, in a few words: `ferry list of 2003`; else its publisher or title, with its date"
      )
    case .type: Field("type", .term(.sourceTypes), required: true, "What it is, by CSL")
    case .authors: Field("author", .list(.speaker), "Who wrote or made it; one or a list")
    case .publisher: Field("publisher", .speaker, "Who published it; `unknown` where the document does not state it")
    case .published: Field("published", .date, "When it was published; `unknown` where the document does not state it")
    case .publishedWords: Field("published_text", .text, "The document's own words for that time")
    case .accessed: Field("accessed", .date, "When the editors read it")
    case .url: Field("url", .url, "Where it can be read")
    case .archive: Field("archive", .url, "Where a copy is kept")
    case .language: Field("lang", .languageTag, "In what language it is")
    case .shelfmark: Field("shelfmark", .text, "Where an archive or a library keeps it")
    case .doi: Field("doi", .text, "The DOI, without the address before it: `10.1000/182`")
    case .isbn: Field("isbn", .text, "The ISBN of a book: 10 or 13 digits, with or without hyphens")
    case .issn: Field("issn", .text, "The ISSN of the periodical: 8 digits")
    case .file: Field("file", .text, "The name of the document's file in the desk's archive")
    case .sha256: Field("sha256", .text, "The SHA-256 of that file: 64 hexadecimal digits")
    case .republishes:
      Field("republishes", .reference([.source]), "The source that it repeats: a copy is no corroboration")
    case .knownThrough:
      Field(
        "known_through", .list(.reference([.source])),
        "In which sources it is quoted, where the editors have not seen it")
    case .official:
      Field("official", .yesOrNo, "Whether it is an official record, which alone can confirm a claim; else `no`")
    }
  }
}

/// Reads a source.
struct SourceDecoder: RecordDecoder {
  func decode(_ fields: Fields<SourceKey>, _ header: RecordHeader, _ scope: inout DecodingScope) -> Source {
    let published = stated(fields[.published]).flatMap { scope.value($0, .date) }
    let words = scope.value(fields[.publishedWords], .text)
    return Source(
      header: header,
      title: scope.value(fields[.title], .text) ?? header.slug,
      shortTitle: scope.value(fields[.shortTitle], .text),
      type: scope.value(fields[.type], .term(of: .sourceTypes)) ?? "document",
      authors: scope.list(fields[.authors], of: .speaker),
      publisher: scope.value(stated(fields[.publisher]), .speaker),
      published: published == nil && words == nil ? nil : SourcedDate(date: published, words: words),
      publishedRange: fields[.published]?.range,
      accessed: scope.located(fields[.accessed], .date),
      url: scope.value(fields[.url], .url),
      archiveURL: scope.value(fields[.archive], .url),
      language: scope.value(fields[.language], .languageTag),
      shelfmark: scope.value(fields[.shelfmark], .text),
      doi: scope.value(fields[.doi], .bibliographicNumber(.doi)),
      isbn: scope.value(fields[.isbn], .bibliographicNumber(.isbn)),
      issn: scope.value(fields[.issn], .bibliographicNumber(.issn)),
      file: scope.value(fields[.file], .fileName),
      sha256: scope.value(fields[.sha256], .checksum),
      republishes: scope.located(fields[.republishes], .sourceID),
      knownThrough: scope.locatedList(fields[.knownThrough], of: .sourceID),
      isOfficialRecord: scope.value(fields[.official], .yesOrNo) ?? false)
  }

  /// Nothing for `unknown`, which says that the document does not state it.
  private func stated(_ node: DataNode?) -> DataNode? {
    node?.scalarText == "unknown" ? nil : node
  }
}
