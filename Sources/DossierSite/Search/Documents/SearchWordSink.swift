import DossierModel
import DossierTemplate

/// Indexes what there is to find about a stretch of documents: names in one collection, all other words in another.
///
/// Names are posted with how much of a name a word is, so that a whole name ranks above a part of one before any result is loaded:
/// `document × 8 + (4 if it isn't the main name) + (the words of the name, at most 4) - 1`.
struct SearchWordSink: SearchSink {
  /// How many bits of a name's posting say how much of the name a word is.
  static let rankBits: UInt32 = 3

  private(set) var names = PostingCollector()
  private(set) var words = PostingCollector()
  private let site: SiteContext
  private let reader = TermReader()
  private let spellings: NameSpellings
  private var document = 0
  private var cell = SearchCell.text
  private var nameTerms: [SearchTerm] = []

  init(_ site: SiteContext, spellings: NameSpellings) {
    self.site = site
    self.spellings = spellings
  }

  /// Indexes a document by what `describe` appends.
  mutating func document(_ number: Int, _ describe: (inout SearchWordSink) -> Void) {
    document = number
    describe(&self)
  }

  /// What was met, without what it takes to meet more.
  consuming func finished() -> SearchWordSink {
    names = names.finished()
    words = words.finished()
    return self
  }

  mutating func begin(_ cell: SearchCell) {
    self.cell = cell
  }

  mutating func append(_ text: String) {
    switch cell {
    case .name: name(text, isMain: true)
    case .otherNames: name(text, isMain: false)
    default:
      var text = text
      text.withUTF8 { append(utf8: $0) }
    }
  }

  mutating func append(utf8 text: UnsafeBufferPointer<UInt8>) {
    switch cell {
    case .name, .otherNames: append(String(decoding: text, as: UTF8.self))
    case .title, .aside, .text, .chain, .unseen, .further: addWords(of: text, isMarkup: false)
    case .address, .status, .mark, .headings: break
    }
  }

  mutating func append(literal: StaticString) {}

  mutating func append(unsearched text: String) {}

  /// The years between which a date lies: what is searched of a date, without wording it.
  mutating func append(_ date: PartialDate) {
    guard let earliest = date.earliest?.year ?? date.latest?.year else { return }
    append(String(earliest))
    if let latest = date.latest?.year, latest != earliest { append(String(latest)) }
  }

  mutating func append(_ note: ResolvedNote) {
    note.body.html.withUnsafeBufferPointer { html in
      var read = 0
      for hole in note.body.holes {
        let offset = Int(hole.offset)
        addWords(of: UnsafeBufferPointer(rebasing: html[read..<offset]), isMarkup: true)
        read = offset
        if hole.content == .linkTitle, let target = note.targets[hole.index] {
          site.labels.lend(target) { append(utf8: $0) }
        }
      }
      addWords(of: UnsafeBufferPointer(rebasing: html[read...]), isMarkup: true)
    }
  }

  /// Of one function, so that the reader is compiled once, with what becomes of each word.
  private mutating func addWords(of text: UnsafeBufferPointer<UInt8>, isMarkup: Bool) {
    let document = document
    reader.read(text, isMarkup: isMarkup) { words.addWord($0, in: document) }
  }

  private mutating func name(_ text: String, isMain: Bool) {
    var terms = nameTerms
    terms.removeAll(keepingCapacity: true)
    reader.read(text) { terms.append($0) }
    let document = document
    let posting = UInt32(document) << Self.rankBits | (isMain ? 0 : 4) | UInt32(max(1, min(4, terms.count)) - 1)
    for term in terms { names.add(term, in: document, posting: posting) }
    spellings.read(text) { names.add($0, in: document, posting: posting) }
    nameTerms = terms
  }
}

extension PostingCollector {
  /// Posts a word of a text. Single letters and digits are left out: nobody searches for them, and every text has them.
  fileprivate mutating func addWord(_ term: SearchTerm, in document: Int) {
    guard term.first & 0x00FF_FFFF_FFFF_FFFF != 0 else { return }
    add(term, in: document, posting: UInt32(document))
  }
}
