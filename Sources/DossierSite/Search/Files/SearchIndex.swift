import DossierModel
package import DossierPublishing
import DossierSystem

/// The search index of a site: script files that a page loads when somebody searches, and only those that the search needs.
///
/// A site that is read from disk can't fetch data, so that each file is a script that hands its data to `assets/search.js`.
///
/// - `search/core.js`: `dossierSearch.core({…})`, loaded first: how many documents of which kind there are (`kinds`), where each
///   file of words begins (`names`, `words`: the first word of each) and each file of notes (`notes`: their first numbers, as
///   distances in ``PostingCode``), how many rows a file has (`rowsPerFile`) and how characters are folded (`spelled`, `ranges`; see
///   ``SearchFolding``).
/// - `search/names-N.js` and `search/words-N.js`: `dossierSearch.terms("names",N,["ferry!…",…])`, words in the order of their bytes, and
///   behind `!` the documents that have them, as distances in ``PostingCode``. For names each is `distance × 8` and a rank, see
///   ``SearchWordSink``. A word that is in very many documents has `!` alone: it tells nothing.
/// - `search/rows-N.js` and `search/notes-N.js`: `dossierSearch.rows("rows",N,[[…],…])`, what results show, see
///   ``SearchRowWriter``. Documents are numbered by ``SearchDocuments``.
///
/// The files of words are kept in memory until they are published; those of rows and notes are made when their turn comes.
package struct SearchIndex: Sendable {
  /// The most bytes in a file of names, but for a single word with more.
  static let namesFileSize = 16 << 10
  static let wordsFileSize = 24 << 10
  static let rowsPerFile = 36
  /// The most bytes of HTML whose text goes into a file of notes, but for a single note with more.
  static let notesFileSize = 14 << 10

  /// All files of the index.
  let files: [any SiteExport]

  /// Indexes a site on several cores.
  ///
  /// - Throws: `CancellationError`.
  static func build(of site: SiteContext, width: Int = Cores.count) async throws -> SearchIndex {
    let indexing = SearchIndexing(site)
    let stretches = indexing.stretches(count: width * 4)
    let parts = try await stretches.mapChunks(of: 1, width: width) { $0.map(indexing.index) }
    return try SearchIndex(indexing, SearchStretches(parts.joined()))
  }

  /// Indexes a site at once.
  init(of site: SiteContext) throws(PagePathError) {
    let indexing = SearchIndexing(site)
    try self.init(indexing, SearchStretches(indexing.stretches(count: 1).map(indexing.index)))
  }

  /// The bytes of the file that lies at a path; nil if there is none.
  package func bytes(of path: PagePath) -> [UInt8]? {
    guard let file = files.first(where: { $0.path == path }) else { return nil }
    var bytes: [UInt8] = []
    file.write(into: &bytes)
    return bytes
  }

  /// - Parameter stretches: of all documents, in order.
  private init(_ indexing: SearchIndexing, _ stretches: consuming SearchStretches) throws(PagePathError) {
    let documents = indexing.documents
    let names = try TermFiles(
      .names, PostingLists(stretches.takeNames(), rankBits: SearchWordSink.rankBits, commonLimit: .max),
      limit: Self.namesFileSize)
    let words = try TermFiles(
      .words, PostingLists(stretches.takeWords(), rankBits: 0, commonLimit: max(4096, documents.count / 6)),
      limit: Self.wordsFileSize)
    let rows = stride(from: 0, to: documents.records.count, by: Self.rowsPerFile).map {
      $0..<min($0 + Self.rowsPerFile, documents.records.count)
    }
    let notes = documents.noteFiles(size: Self.notesFileSize)
    let core = SearchCore(
      kinds: documents.counts, names: names.firstTerms, words: words.firstTerms, notes: notes.map(\.lowerBound),
      statuses: ClaimStatus.allCases.map { ($0.rawValue, indexing.site.phrases.status($0)) }.filter { $0 != $1 },
      said: SearchWords(phrasebook: indexing.site.phrases))
    files = [core] + names.files + words.files + (try indexing.files(.rows, rows)) + (try indexing.files(.notes, notes))
  }
}

/// The words of all stretches of documents, each kind of which is let go when its files are made: together they would take as much
/// memory as all files again.
private struct SearchStretches: ~Copyable {
  private var names: [PostingCollector]
  private var words: [PostingCollector]

  init(_ sinks: some Sequence<SearchWordSink>) {
    (names, words) = ([], [])
    for sink in sinks {
      names.append(sink.names)
      words.append(sink.words)
    }
  }

  mutating func takeNames() -> [PostingCollector] { exchange(&names, with: []) }

  mutating func takeWords() -> [PostingCollector] { exchange(&words, with: []) }
}
