import DossierDiagnostics
import DossierEncoding
import DossierModel
import DossierPublishing

/// `sources.csl.json`: the sources as CSL-JSON, which Zotero, Pandoc and every citation processor read.
///
/// Follows the schema `csl-data.json` of the Citation Style Language. What it has no field for stands in `custom`.
struct CSLBibliography: LongExport {
  let site: SiteContext

  var path: PagePath { .cslBibliography }

  func write(to take: (inout [UInt8]) throws -> Void) rethrows {
    var json = JSONWriter()
    try json.lines(site.dossier.sources.ids, to: take) { write(site.dossier.sources[$0], to: &$1) }
    try json.end(to: take)
  }

  private func write(_ source: Source, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", source.header.slug)
      json.member("type", Self.types.contains(source.type) ? source.type : "document")
      json.member("title", source.title)
      json.member("title-short", ifPresent: source.shortTitle)
      json.members("author", source.authors, write)
      let publisher = source.publisher.map(site.name(of:))
      json.member(source.isPartOfOutlet ? "container-title" : "publisher", ifPresent: publisher)
      json.member("issued", ifPresent: source.published, write)
      json.member("accessed", ifPresent: source.accessed?.value) { date, json in
        write(SourcedDate(date: date), to: &json)
      }
      json.member("language", ifPresent: source.language)
      json.member("call-number", ifPresent: source.shelfmark)
      json.member("DOI", ifPresent: source.doi)
      json.member("ISBN", ifPresent: source.isbn)
      json.member("ISSN", ifPresent: source.issn)
      json.member("URL", ifPresent: source.url)
      json.member("abstract", ifPresent: source.header.summary)
      json.member("keyword", ifPresent: source.header.tags.joined(separator: ", "))
      json.member("note", ifPresent: site.provenanceNote(of: source))
      writeCustom(source, to: &json)
    }
  }

  private func writeCustom(_ source: Source, to json: inout JSONWriter) {
    let copied = source.republishes.map { site.dossier.sources[$0.value].header.slug }
    guard source.archiveURL != nil || source.sha256 != nil || copied != nil || !source.knownThrough.isEmpty else {
      return
    }
    json.key("custom")
    json.object { json in
      json.member("archive-url", ifPresent: source.archiveURL)
      json.member("sha256", ifPresent: source.sha256)
      json.member("republishes", ifPresent: copied)
      json.members("known-through", source.knownThrough.map { site.dossier.sources[$0.value].header.slug })
    }
  }

  private func write(_ author: Mention, to json: inout JSONWriter) {
    let name = BibliographicName(author, site)
    json.object { json in
      switch name {
      case .person(let family, let given):
        json.member("family", family)
        json.member("given", given)
      case .whole(let name):
        json.member("literal", name)
      }
    }
  }

  private func write(_ date: SourcedDate, to json: inout JSONWriter) {
    json.object { json in
      let known = date.date.flatMap(BibliographicDate.init)
      if let known {
        json.key("date-parts")
        json.array { json in
          for day in known.parts {
            json.array { json in
              for part in day { json.integer(part) }
            }
          }
        }
        if let season = known.season { json.member("season", season) }
        json.member("circa", ifTrue: known.isCirca)
      } else {
        json.member("literal", date.words ?? date.date.map(site.phrases.date) ?? "")
      }
    }
  }

  private static let types = Set(Vocabulary().sourceTypes)
}

extension Source {
  /// Whether it appeared in a periodical, a program or on a site, which then is its container and not its publisher.
  var isPartOfOutlet: Bool {
    switch type {
    case "article", "article-journal", "article-magazine", "article-newspaper", "broadcast", "post", "post-weblog",
      "review", "review-book", "webpage":
      true
    default: false
    }
  }
}

extension SiteContext {
  /// That a source is a copy, or was never seen, in words.
  func provenanceNote(of source: Source) -> String? {
    var notes: [String] = []
    if let original = source.republishes {
      notes.append(phrases[.republishes, [.name: labels[.source(original.value)]]])
    }
    if !source.knownThrough.isEmpty {
      let quoting = source.knownThrough.map { labels[.source($0.value)] }.joined(separator: "; ")
      notes.append(phrases[.quotedIn, [.name: quoting]])
    }
    return notes.isEmpty ? nil : notes.joined(separator: ". ")
  }
}
