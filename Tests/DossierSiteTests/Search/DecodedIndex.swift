import DossierPublishing
import Foundation

@testable import DossierSite

/// An index read back from its files, as a browser reads it.
struct DecodedIndex {
  struct Core: Decodable {
    let kinds: [[KindPart]]
    let rowsPerFile: Int
    let names: [String]
    let words: [String]
    let notes: [String]
    let statuses: [String: String]
    let phrases: [String: String]
    let nouns: [String: [Noun]]
    let spelled: [String: String]
    let ranges: [[Int]]
  }

  /// The name of a kind of documents, or what numbers of them are called.
  enum Noun: Decodable, Equatable {
    case text(String)
    case forms([String: String])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else {
        self = .forms(try container.decode([String: String].self))
      }
    }
  }

  enum KindPart: Decodable {
    case name(String)
    case count(Int)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let count = try? container.decode(Int.self) {
        self = .count(count)
      } else {
        self = .name(try container.decode(String.self))
      }
    }
  }

  let core: Core
  let paths: [String]
  /// The words of each file, with their documents and ranks.
  private(set) var terms: [String: [[String: [Int]]]] = ["names": [], "words": []]
  private(set) var rows: [[String]] = []
  private(set) var firstWords: [String: [String]] = ["names": [], "words": []]

  init(_ index: SearchIndex) throws {
    var core: Core?
    paths = index.files.map(\.path.text)
    for file in index.files {
      let text = file.text
      if file.path.text == "search/core.js" {
        core = try JSONDecoder().decode(Core.self, from: Self.argument(text, after: "dossierSearch.core("))
        continue
      }
      let family = String(file.path.file.prefix { $0 != "-" })
      let number = file.path.file.dropFirst(family.count + 1).dropLast(3)
      let isTerms = family == "names" || family == "words"
      let list = Self.argument(text, after: "dossierSearch.\(isTerms ? "terms" : "rows")(\"\(family)\",\(number),")
      guard isTerms else {
        rows += try JSONDecoder().decode([[String]].self, from: list)
        continue
      }
      let entries = try JSONDecoder().decode([String].self, from: list).map {
        $0.split(separator: "!", omittingEmptySubsequences: false)
      }
      firstWords[family]?.append(String(entries[0][0]))
      terms[family]?.append(
        Dictionary(
          uniqueKeysWithValues: entries.map { (String($0[0]), Self.documents($0[1], hasRanks: family == "names")) }))
    }
    guard let core else { throw CocoaError(.fileNoSuchFile) }
    self.core = core
  }

  /// The rows of the documents that have a word, in rising order; nil if the index doesn't know it.
  func rows(_ family: String, having word: String) -> [[String]]? {
    terms[family]?.lazy.compactMap { $0[word] }.first.map { $0.map { rows[$0] } }
  }

  private static func documents(_ code: Substring, hasRanks: Bool) -> [Int] {
    var document = 0
    return PostingCode.numbers(in: code.utf8).map {
      document += hasRanks ? $0 >> 3 : $0
      return document
    }
  }

  private static func argument(_ script: String, after start: String) -> Data {
    Data(script.dropFirst(start.count).dropLast(2).utf8)
  }
}
