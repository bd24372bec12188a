import DossierDiagnostics

/// Puts libyaml's complaints into an author's words.
///
/// Points at the cause rather than at where libyaml noticed: at the quote that is never closed, not at the end of the file.
struct YAMLSyntaxMessage {
  private let error: YAMLSyntaxError
  private let text: UnsafeBufferPointer<UInt8>
  private let lines: [UnsafeBufferPointer<UInt8>.SubSequence]

  init(_ error: YAMLSyntaxError, text: UnsafeBufferPointer<UInt8>) {
    self.error = error
    self.text = text
    lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  func diagnostic(in file: SourceFileID, lineOffset: Int) -> Diagnostic {
    func range(_ mark: YAMLMark) -> SourceRange {
      let mark = mark.line < lines.count ? mark : end
      return SourceRange(file: file, line: mark.line + lineOffset + 1, column: mark.column + 1)
    }
    if error.problem.hasPrefix("found a tab character") || isUnexpected("\t") {
      return Diagnostic(.yamlTab, "tab where spaces were expected", at: range(error.place))
    }
    let (summary, place, note) = words
    let notes = note.map { [Note($0.words, at: range($0.place))] } ?? []
    return Diagnostic(.yamlSyntax, summary, at: range(place), notes: notes)
  }

  private typealias Words = (summary: String, place: YAMLMark, note: (words: String, place: YAMLMark)?)

  private var words: Words {
    let start = error.contextPlace ?? error.place
    if error.context.contains("directive") || error.problem.contains("directive") {
      return ("line that begins with `%` is a directive in YAML; put such text in quotes", error.place, nil)
    }
    if error.context.contains("scanning an alias") { return (mustBeQuoted("*"), start, nil) }
    if error.context.contains("scanning an anchor") { return (mustBeQuoted("&"), start, nil) }
    if error.context.contains("a tag") || error.problem.contains("tag handle") {
      return (mustBeQuoted("!"), start, nil)
    }
    switch error.problem {
    case "found character that cannot start any token": return (mustBeQuoted(character), error.place, nil)
    case "mapping values are not allowed in this context": return (unexpectedColon, error.place, nil)
    case "block sequence entries are not allowed in this context":
      return ("list item `- ` not expected here; write it on a line of its own below the key", error.place, nil)
    case "could not find expected ':'": return ("line without `key: ` in a mapping", start, nil)
    case "did not find expected key":
      if let quote = openQuote {
        return ("quote is never closed on its line", quote, ("it goes on to here", error.place))
      }
      return (
        "a further `key: ` of the mapping expected here, at the same indentation", error.place,
        ("the mapping begins here", start)
      )
    case "did not find expected '-' indicator":
      return (
        "a further `- ` of the list expected here, at the same indentation", error.place,
        ("the list begins here", start)
      )
    case "did not find expected ',' or ']'" where isAtEnd: return ("`[` is never closed", start, nil)
    case "did not find expected ',' or '}'" where isAtEnd: return ("`{` is never closed", start, nil)
    case "did not find expected ',' or ']'":
      return ("`,` or `]` expected here", error.place, ("`[` was opened here", start))
    case "did not find expected ',' or '}'":
      return ("`,` or `}` expected here", error.place, ("`{` was opened here", start))
    case "found unexpected end of stream": return ("quote is never closed", start, nil)
    case "found unexpected document indicator":
      return ("quote is not closed before the next `---` or `...`", start, ("which is here", error.place))
    case "found unknown escape character":
      return ("unknown `\\` escape in double quotes; write `\\\\`, or use single quotes", error.place, nil)
    case "did not find expected hexdecimal number", "found invalid Unicode character escape code":
      return ("`\\` escape in double quotes names no character", error.place, nil)
    case "did not find expected comment or line break", "found an indentation indicator equal to 0":
      return ("line break expected after `|` or `>`; the text begins on the next line", error.place, nil)
    case "did not find expected node content": return ("value expected before `\(character)`", error.place, nil)
    case "did not find expected <document start>":
      return ("text after the end of the data; it may be indented less than what precedes it", error.place, nil)
    default: return ("\(error.problem) \(error.context)", error.place, nil)
    }
  }

  /// The quote at which text begins that was meant to end on its line, and ends only at the next quote: what stands behind that makes no
  /// sense.
  private var openQuote: YAMLMark? {
    let before = String(decoding: lineBytes, as: UTF8.self).unicodeScalars.prefix(error.place.column)
    guard let quote = before.last(where: { $0 != " " }), quote == "\"" || quote == "'",
      before.count(where: { $0 == quote }) == 1
    else { return nil }
    let above = (0..<error.place.line).reversed().lazy.map { number in
      (number, String(decoding: lines[number], as: UTF8.self).unicodeScalars)
    }
    guard let (number, line) = above.first(where: { $0.1.contains(quote) }), line.count(where: { $0 == quote }) == 1,
      let place = line.firstIndex(of: quote)
    else { return nil }
    return YAMLMark(line: number, column: line.distance(from: line.startIndex, to: place))
  }

  private func mustBeQuoted(_ character: String) -> String {
    "text can't begin with `\(character)` without quotes"
  }

  /// `title: Foo: bar` is one mistake, a key at the wrong indentation another.
  private var unexpectedColon: String {
    let before = lineBytes.prefix(error.place.column)
    let isSecondColon = zip(before, before.dropFirst()).contains { $0 == UInt8(ascii: ":") && $1 == UInt8(ascii: " ") }
    return isSecondColon
      ? "`: ` inside text; put the text in quotes"
      : "`key: ` not expected here; check the indentation of this line and the text above it"
  }

  /// The character at which libyaml stopped.
  private var character: String {
    let line = String(decoding: lineBytes, as: UTF8.self).unicodeScalars
    return line.dropFirst(error.place.column).first.map(String.init) ?? "end of text"
  }

  private func isUnexpected(_ character: String) -> Bool {
    error.problem == "found character that cannot start any token" && self.character == character
  }

  /// Whether nothing but blank lines follows the place.
  private var isAtEnd: Bool {
    lines.dropFirst(error.place.line).allSatisfy { $0.allSatisfy { $0 == 0x20 || $0 == 0x0D } }
  }

  /// Behind the last character. libyaml counts a line more if the last one has no line feed.
  private var end: YAMLMark {
    let last = String(decoding: lines.last ?? text[0..<0], as: UTF8.self)
    return YAMLMark(line: max(0, lines.count - 1), column: last.unicodeScalars.count)
  }

  private var lineBytes: UnsafeBufferPointer<UInt8>.SubSequence {
    lines.indices.contains(error.place.line) ? lines[error.place.line] : text[0..<0]
  }
}

extension DiagnosticKind {
  static let yamlSyntax = DiagnosticKind(
    "yaml-syntax", .error,
    """
    The file can't be read as YAML from here on. Fields are `key: value`; fields and list items `- ` that belong together begin in \
    the same column; text with `: `, ` #` or a special character at its start goes in quotes.
    """)

  static let yamlTab = DiagnosticKind(
    "yaml-tab", .error,
    "YAML is indented with spaces, because a tab has no fixed width. Replace the tab; most editors can be set to do so."
  )
}
