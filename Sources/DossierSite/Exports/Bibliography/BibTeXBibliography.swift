import DossierDiagnostics
import DossierModel
import DossierPublishing

/// `sources.bib`: the sources for BibTeX and BibLaTeX, in UTF-8.
///
/// `year` and `month` are for BibTeX, `date` (EDTF, which BibLaTeX reads) for BibLaTeX. Titles are in double braces: they keep
/// their capitals.
struct BibTeXBibliography: LongExport {
  let site: SiteContext

  var path: PagePath { .bibTeXBibliography }

  func write(to take: (inout [UInt8]) throws -> Void) rethrows {
    var bytes: [UInt8] = []
    for id in site.dossier.sources.ids {
      var entry = BibTeXEntry(Self.type(of: site.dossier.sources[id].type), key: site.dossier.sources[id].header.slug)
      fill(&entry, from: site.dossier.sources[id])
      entry.write(into: &bytes)
      if bytes.count >= ExportPiece.length { try take(&bytes) }
    }
    try take(&bytes)
  }

  private func fill(_ entry: inout BibTeXEntry, from source: Source) {
    entry.add("title", protecting: source.title)
    if let short = source.shortTitle { entry.add("shorttitle", protecting: short) }
    entry.add("author", names: source.authors.map { BibliographicName($0, site) })
    if let publisher = source.publisher {
      entry.add(Self.publisherField(of: entry.type), protecting: site.name(of: publisher))
    }
    if let date = source.published?.date, let known = BibliographicDate(date) {
      if case .oneOf = date.form {} else { entry.add("date", verbatim: date.edtf) }
      if let first = known.parts.first, let year = first.first, date.knownYear == year {
        entry.add("year", verbatim: String(year))
        if first.count > 1, known.parts.count == 1 { entry.add(month: first[1]) }
      }
    }
    if let url = source.url { entry.add("url", url: url) }
    if let accessed = source.accessed?.value, accessed.isExactDay { entry.add("urldate", verbatim: accessed.edtf) }
    if let language = source.language { entry.add("language", language) }
    if let doi = source.doi { entry.add("doi", url: doi) }
    if let isbn = source.isbn { entry.add("isbn", verbatim: isbn) }
    if let issn = source.issn { entry.add("issn", verbatim: issn) }
    if let shelfmark = source.shelfmark { entry.add("library", shelfmark) }
    let words = source.published.flatMap { published in
      published.date?.knownYear == nil ? published.words ?? published.date.map(site.phrases.date) : nil
    }
    let notes = [words.map { "Date: \($0)" }, site.provenanceNote(of: source)].compactMap { $0 }
    entry.add("note", notes.joined(separator: ". "))
    entry.add("keywords", source.header.tags.joined(separator: ", "))
  }

  /// The entry type that is nearest to a CSL type.
  private static func type(of type: String) -> String {
    switch type {
    case "article-journal", "article-magazine", "article-newspaper", "article", "review", "review-book": "article"
    case "book", "classic": "book"
    case "chapter", "entry", "entry-dictionary", "entry-encyclopedia": "incollection"
    case "pamphlet": "booklet"
    case "paper-conference": "inproceedings"
    case "report", "standard": "techreport"
    case "thesis": "phdthesis"
    case "manuscript", "personal_communication": "unpublished"
    default: "misc"
    }
  }

  /// Where the publisher stands in an entry of a type.
  private static func publisherField(of type: String) -> String {
    switch type {
    case "article": "journal"
    case "techreport": "institution"
    case "phdthesis": "school"
    case "misc", "unpublished", "booklet": "howpublished"
    default: "publisher"
    }
  }
}
