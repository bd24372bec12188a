import DossierDiagnostics
import DossierEncoding
import DossierModel

/// The nodes of records.
extension LinkedData {
  func writeRecord(_ reference: RecordReference, to json: inout JSONWriter) {
    json.object { json in
      switch reference {
      case .source(let id):
        writeBibliography(of: id, to: &json)
      case .page(let id):
        json.member("@type", "Article")
        writeAddress("@id", of: reference, to: &json)
        json.member("headline", dossier.pages[id].title)
        json.member("inLanguage", dossier.settings.language)
        json.member("dateModified", ifPresent: dossier.settings.editions.first?.date.htmlDateTime)
      default:
        writeName(of: reference, to: &json)
      }
    }
  }

  /// The members that tell which record is meant, wherever it is named: its address is that of its page.
  func writeName(of reference: RecordReference, to json: inout JSONWriter) {
    json.member("@type", type(of: reference))
    writeAddress("@id", of: reference, to: &json)
    json.member("name", dossier.title(of: reference))
  }

  /// What a document says of itself, which is no claim of others. Its address is its own: the page is about it, and isn't it.
  private func writeBibliography(of id: SourceID, to json: inout JSONWriter) {
    let source = dossier.sources[id]
    writeName(of: .source(id), to: &json)
    json.member("url", ifPresent: source.url)
    json.member("sameAs", ifPresent: source.doiURL)
    json.member("isbn", ifPresent: source.isbn)
    json.member("issn", ifPresent: source.issn)
    json.members("author", source.authors) { write($0, to: &$1) }
    json.member("publisher", ifPresent: source.publisher) { write($0, to: &$1) }
    json.member("datePublished", ifPresent: source.published?.date?.htmlDateTime)
    json.member("inLanguage", ifPresent: source.language)
    json.member("isBasedOn", ifPresent: source.republishes) { original, json in
      json.object { json in writeName(of: .source(original.value), to: &json) }
    }
  }

  /// Whoever is mentioned: a node, or words where there is no record.
  func write(_ mention: Mention, to json: inout JSONWriter) {
    switch mention {
    case .record(_, let reference): json.object { json in writeName(of: reference, to: &json) }
    case .text(let text): json.string(text)
    }
  }

  private func type(of reference: RecordReference) -> String {
    switch reference {
    case .person: "Person"
    case .organization: "Organization"
    case .place: "Place"
    case .case, .event: "Thing"
    case .claim: "Claim"
    case .page: "Article"
    case .source(let id): Self.type(ofSource: dossier.sources[id].type)
    }
  }

  /// The type of schema.org that is nearest to a CSL type.
  private static func type(ofSource type: String) -> String {
    switch type {
    case "article-newspaper": "NewsArticle"
    case "article", "article-magazine", "review", "review-book": "Article"
    case "article-journal", "paper-conference": "ScholarlyArticle"
    case "book", "classic": "Book"
    case "chapter": "Chapter"
    case "dataset": "Dataset"
    case "legislation", "bill", "regulation", "treaty": "Legislation"
    case "map": "Map"
    case "motion_picture": "Movie"
    case "graphic", "figure": "ImageObject"
    case "post": "SocialMediaPosting"
    case "post-weblog": "BlogPosting"
    case "report": "Report"
    case "thesis": "Thesis"
    case "webpage": "WebPage"
    default: "CreativeWork"
    }
  }
}
