import DossierPublishing

/// What it takes to index a site and to write what results show.
struct SearchIndexing: Sendable {
  let site: SiteContext
  let documents: SearchDocuments
  private let description: SearchDescription
  private let spellings = NameSpellings()

  init(_ site: SiteContext) {
    self.site = site
    documents = SearchDocuments(site)
    description = SearchDescription(site)
  }

  /// The documents in about so many stretches that take about equally long.
  func stretches(count: Int) -> [Range<Int>] {
    documents.stretches(count: count)
  }

  /// The words of a stretch of documents.
  @Sendable
  func index(_ stretch: Range<Int>) -> SearchWordSink {
    var sink = SearchWordSink(site, spellings: spellings)
    for number in stretch {
      sink.document(number) { documents.describe(number, by: description, to: &$0) }
    }
    return sink.finished()
  }

  /// The files that show ranges of documents.
  func files(_ family: SearchFileFamily, _ ranges: [Range<Int>]) throws(PagePathError) -> [any SiteExport] {
    var files: [any SiteExport] = []
    for (index, range) in ranges.enumerated() {
      files.append(try SearchRows(description, documents, family: family, file: index, numbers: range))
    }
    return files
  }
}
