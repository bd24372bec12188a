import DossierDiagnostics
import DossierEncoding
import DossierPublishing

/// `search/core.js`: what a search needs first; see ``SearchIndex``.
struct SearchCore: SiteExport {
  let kinds: [(kind: String, count: Int)]
  /// The first word of each file of names, and of each file of other words.
  let names: [SearchTerm]
  let words: [SearchTerm]
  /// The number of the first note in each file of notes.
  let notes: [Int]
  /// How pages word the statuses, as far as that differs from what rows call them.
  let statuses: [(key: String, words: String)]
  let said: SearchWords

  let path = PagePath.searchCore

  func write(into bytes: inout [UInt8]) {
    bytes.append(contentsOf: "dossierSearch.core(".utf8)
    JSONWriter.append(to: &bytes) { json in
      json.object { json in
        json.key("kinds")
        json.array { json in
          for (kind, count) in kinds {
            json.array { json in
              json.string(kind)
              json.integer(count)
            }
          }
        }
        json.member("rowsPerFile", SearchIndex.rowsPerFile)
        json.lines("names", [names]) { terms, json in json.string(Self.list(terms)) }
        json.lines("words", [words]) { terms, json in json.string(Self.list(terms)) }
        json.lines("notes", [notes]) { notes, json in json.string(Self.distances(notes)) }
        json.key("statuses")
        json.object { json in
          for (key, words) in statuses {
            json.key(quoting: key)
            json.string(words)
          }
        }
        said.write(to: &json)
        Self.folding(to: &json)
      }
    }
    bytes.append(contentsOf: ")\n".utf8)
  }

  private static func list(_ terms: [SearchTerm]) -> String {
    var bytes: [UInt8] = []
    for (index, term) in terms.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: " ")) }
      term.append(to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func distances(_ numbers: [Int]) -> String {
    var bytes: [UInt8] = []
    var previous = 0
    for number in numbers {
      PostingCode.append(number - previous, to: &bytes)
      previous = number
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The table of ``SearchFolding``: letters by what they become, and ranges, each as its last scalar and its rule.
  private static func folding(to json: inout JSONWriter) {
    var spelled: [String: String.UnicodeScalarView] = [:]
    var ranges: [(last: UInt32, rule: Int)] = []
    func extend(to last: UInt32, _ rule: Int) {
      if ranges.last?.rule == rule { ranges.removeLast() }
      ranges.append((last, rule))
    }
    for value in 0..<SearchFolding.directEnd {
      switch SearchFolding.index.fold(value) {
      case .spelled(let text):
        if let scalar = Unicode.Scalar(value) { spelled[text, default: .init()].append(scalar) }
        // Whatever the rule around it: the spelling is looked up first.
        if let rule = ranges.last?.rule { extend(to: value, rule) }
      case let fold: extend(to: value, fold.rule)
      }
    }
    for range in SearchFolding.ranges { extend(to: range.last, range.fold.rule) }
    for value in SearchFolding.additional {
      if case .spelled(let text) = SearchFolding.index.fold(value), let scalar = Unicode.Scalar(value) {
        spelled[text, default: .init()].append(scalar)
      }
    }
    json.breakLine()
    json.key("spelled")
    json.object { json in
      for (text, letters) in spelled.sorted(by: { $0.key < $1.key }) {
        json.key(quoting: text)
        json.string(String(letters))
      }
    }
    json.lines("ranges", [ranges]) { ranges, json in
      json.array { json in
        for range in ranges {
          json.integer(Int(range.last))
          json.integer(range.rule)
        }
      }
    }
  }
}

extension SearchFolding.Fold {
  /// The number of a rule in the core file.
  fileprivate var rule: Int {
    switch self {
    case .gap: 0
    case .nothing: 1
    case .ideograph: 2
    case .letter, .spelled: 3
    }
  }
}
