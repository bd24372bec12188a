import DossierDiagnostics

extension Diagnostic {
  static func wrongShape(expected: String, found node: DataNode) -> Diagnostic {
    Diagnostic(.wrongShape, "\(node.kindName) found, expected \(expected)", at: node.range)
  }

  /// - Parameter before: the entry before it.
  static func unknownKey(_ entry: MappingEntry, after before: MappingEntry?, in shape: MappingShape) -> Diagnostic {
    let key = entry.key.value
    let summary = "`\(excerpt(key))` is no key of \(shape.phrase)"
    // `{in: gazette, paragraph 4}` has a key `paragraph 4` without a value.
    if entry.value.isNothing, key.utf8.contains(UInt8(ascii: " ")) {
      let text = before.map { before in
        let comma = isNextButOne(entry.key.range, to: before.value.range) ? "," : ", "
        return "\(before.key.value): \"\(excerpt(before.value.scalarText ?? "…"))\(comma)\(excerpt(key))\""
      }
      let note = Note("text with a comma needs quotes in braces and brackets: \(text ?? "\"…, \(excerpt(key))\"")")
      return Diagnostic(.unknownKey, summary, at: entry.key.range, notes: [note])
    }
    let keys = shape.fields.map(\.key)
    guard let suggestion = nearMiss(to: key, among: keys) ?? synonym(of: key, among: keys) else {
      return Diagnostic(
        .unknownKey, "\(summary), which can have: \(keys.joined(separator: ", "))", at: entry.key.range)
    }
    return Diagnostic(.unknownKey, summary, at: entry.key.range, suggestion: suggestion)
  }

  /// Whether one column lies between two places in a line: that of a comma without a blank.
  private static func isNextButOne(_ range: SourceRange, to before: SourceRange) -> Bool {
    range.line == before.line && range.column == before.column + before.length + 1
  }

  /// The key for which other formats have another name.
  private static func synonym(of key: String, among keys: [String]) -> String? {
    let folded = key.lowercased().filter(\.isLetter)
    return synonyms.first { $0.words.contains(folded) && keys.contains($0.key) }?.key
  }

  private static let synonyms: [(key: String, words: Set<String>)] = [
    ("born", ["birth", "birthdate", "birthday", "dateofbirth", "dob"]),
    ("died", ["death", "deathdate", "dateofdeath", "dod"]),
    ("gender", ["sex"]), ("names", ["name", "fullname", "label", "aliases", "alias"]),
    ("title", ["name", "headline", "label"]), ("kind", ["type", "category"]), ("type", ["kind", "category"]),
    ("when", ["date", "day", "time"]), ("says", ["text", "statement", "claim", "description"]),
    ("in", ["source", "sources", "citation", "cite", "ref", "reference"]),
    ("by", ["who", "speaker", "speakers", "saidby", "author"]), ("place", ["location", "where"]),
    ("published", ["date", "publicationdate", "publishdate"]), ("url", ["link", "href", "website", "web"]),
    ("nationality", ["citizenship", "country", "nationalities"]), ("summary", ["description", "abstract", "bio"]),
    ("participants", ["people", "persons", "who"]), ("parties", ["people", "persons", "participants"]),
    ("grade", ["reliability", "credibility"]), ("also", ["othersources", "attributions"]),
    ("licence", ["license"]), ("doi", ["doi"]), ("isbn", ["isbn"]), ("issn", ["issn", "eissn"]),
    ("archive", ["archiveurl", "archived", "webarchive"]), ("accessed", ["accessdate", "retrieved"]),
  ]

  static func missingKey(_ key: String, in shape: MappingShape, at range: SourceRange) -> Diagnostic {
    Diagnostic(.missingKey, "\(shape.name) has no `\(key)`", at: range)
  }
}

extension DiagnosticKind {
  static let wrongShape = DiagnosticKind(
    "wrong-shape", .error,
    """
    Behind a key stands text, a list (`[a, b]`, or lines that begin with `- `) or a mapping (`{key: value}`, or indented lines), and \
    each key takes only some of them. The reference of the content format says which.
    """)

  static let unknownKey = DiagnosticKind(
    "unknown-key", .error,
    """
    Every key is one of those that the content format knows in this place; a misspelled one would silently drop what it says. Text with a \
    comma in it needs quotes in braces and brackets, or what follows the comma is taken for a key. Free remarks belong into the note below \
    the front matter, or behind a `#`.
    """)

  static let missingKey = DiagnosticKind(
    "missing-key", .error,
    "Some keys can't be left out, because nothing could be shown without them. Add the key with its value.")
}
