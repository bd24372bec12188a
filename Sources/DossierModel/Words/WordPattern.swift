/// A phrase with holes: "Shown are {shown} of {all}".
package struct WordPattern: Hashable, Sendable {
  /// What stands in a phrase's place when it is used.
  package enum Hole: String, CaseIterable, Sendable {
    /// A number of things, or a number as such.
    case n
    /// How many there are altogether.
    case all
    /// How many there are beside.
    case rest
    case name, title, kind, value
    case first, last
    case date, year, from, to, time
    case claims, records, sources, ties
    case reliability, credibility
  }

  package enum Part: Hashable, Sendable {
    case words(String)
    case hole(Hole)
  }

  package let parts: [Part]
  /// What follows the number in a pattern that begins with it and has no other hole: " claims" of "{n} claims".
  package let afterNumber: String?

  /// Reads a pattern.
  ///
  /// - Throws: ``WordPatternError``
  package init(parsing text: String) throws(WordPatternError) {
    var parts: [Part] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else { throw .unpairedBrace }
      let name = String(rest[rest.index(after: open)..<close])
      guard let hole = Hole(rawValue: name) else { throw .unknownHole(name) }
      if open > rest.startIndex { parts.append(.words(String(rest[..<open]))) }
      parts.append(.hole(hole))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.words(String(rest))) }
    self.init(parts)
  }

  private init(_ parts: [Part]) {
    self.parts = parts
    afterNumber = if parts.count == 2, parts[0] == .hole(.n), case .words(let words) = parts[1] { words } else { nil }
  }

  /// A pattern of the program's own; one that can't be read stands as it is.
  init(trusted text: String) {
    do throws(WordPatternError) {
      try self.init(parsing: text)
    } catch {
      assertionFailure("`\(text)` is no pattern: \(error)")
      self.init([.words(text)])
    }
  }

  /// What may be filled in.
  package var holes: [Hole] {
    parts.compactMap { if case .hole(let hole) = $0 { hole } else { nil } }
  }

  /// The pattern as it is written: "{n} claims".
  package var text: String {
    parts.map { part in
      switch part {
      case .words(let words): words
      case .hole(let hole): "{\(hole.rawValue)}"
      }
    }.joined()
  }

  /// The phrase with what stands in its holes; a hole that nothing is given for stays empty.
  package func filled(_ values: KeyValuePairs<Hole, String>) -> String {
    if case .words(let words)? = parts.first, parts.count == 1 { return words }
    var text = ""
    for part in parts {
      switch part {
      case .words(let words): text += words
      case .hole(let hole):
        let value = values.first { $0.key == hole }?.value
        assert(value != nil, "nothing is given for `\(hole.rawValue)`")
        text += value ?? ""
      }
    }
    return text
  }

  /// The words alone, without the number: "claims" of "{n} claims".
  package var wordsAlone: String {
    var text = ""
    for case .words(let words) in parts { text += words }
    let bytes = text.utf8
    guard let first = bytes.firstIndex(where: { $0 != UInt8(ascii: " ") }),
      let last = bytes.lastIndex(where: { $0 != UInt8(ascii: " ") })
    else { return "" }
    return String(text[first...last])
  }
}

/// Why a text is no pattern.
package enum WordPatternError: Error, Hashable, Sendable {
  /// A brace that opens and isn't closed, or the other way round.
  case unpairedBrace
  case unknownHole(String)
}
