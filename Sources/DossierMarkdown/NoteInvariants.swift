import DossierDiagnostics
package import DossierModel

extension NoteParser {
  /// Parses any bytes and looks for what no note may have, whatever it is made of; for fuzzers and property tests.
  ///
  /// - Returns: What is wrong; nil if all is well.
  package func violation(in text: UnsafeBufferPointer<UInt8>) -> String? {
    let note = parse(text, file: SourceFileID(index: 0))
    return Self.violation(in: note.body)
  }

  /// What is wrong with a note: holes that lead nowhere, or HTML that isn't well-formed and harmless.
  package static func violation(in body: NoteBody) -> String? {
    var last = 0
    let markup = body.markup
    for hole in markup.holes {
      let count =
        switch hole.content {
        case .linkURL, .linkTitle: body.links.count
        case .fileURL: body.files.count
        case .citation: body.citations.count
        }
      if hole.index >= count { return "hole for \(hole.content) \(hole.index) of \(count)" }
      if hole.offset < last || hole.offset > markup.html.count { return "hole at \(hole.offset) after \(last)" }
      last = Int(hole.offset)
    }
    return markup.html.withUnsafeBufferPointer { html in
      var checker = MarkupChecker(html)
      return checker.violation()
    }
  }
}

/// Reads the markup that a note's renderer writes, and accepts nothing else.
private struct MarkupChecker {
  private static let voidTags: Set<String> = ["br", "hr", "img"]
  private static let tags: Set<String> = [
    "a", "blockquote", "code", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ol", "p", "pre", "strong", "sup",
    "table", "tbody", "td", "th", "thead", "tr", "ul",
  ]
  private static let attributes: Set<String> = [
    "alt", "aria-label", "class", "href", "id", "rel", "role", "scope", "src", "start", "title",
  ]

  private let html: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var open: [String] = []
  private var isInLink = false
  private var ids: Set<String> = []

  init(_ html: UnsafeBufferPointer<UInt8>) {
    self.html = html
  }

  mutating func violation() -> String? {
    while index < html.count {
      switch html[index] {
      case UInt8(ascii: "<"):
        if let problem = tagViolation() { return "\(problem) at \(index)" }
      case UInt8(ascii: ">"), UInt8(ascii: "\""): return "unescaped character at \(index)"
      default: index += 1
      }
    }
    return open.isEmpty ? nil : "<\(open.joined(separator: "><"))> without end"
  }

  private mutating func tagViolation() -> String? {
    index += 1
    let isEnd = take("/")
    let name = takeName()
    if isEnd {
      guard open.last == name else { return "</\(name)> in <\(open.last ?? "")>" }
      open.removeLast()
      if name == "a" { isInLink = false }
    } else {
      guard Self.tags.contains(name) || Self.voidTags.contains(name) else { return "<\(name)>" }
      if name == "a" {
        if isInLink { return "link within a link" }
        isInLink = true
      }
      if !Self.voidTags.contains(name) { open.append(name) }
      while take(" ") {
        if let problem = attributeViolation() { return problem }
      }
    }
    return take(">") ? nil : "tag \(name) without end"
  }

  private mutating func attributeViolation() -> String? {
    let name = takeName()
    guard Self.attributes.contains(name), take("="), take("\"") else { return "attribute \(name)" }
    let start = index
    while index < html.count, html[index] != UInt8(ascii: "\"") {
      if html[index] == UInt8(ascii: "<") || html[index] == UInt8(ascii: ">") {
        return "unescaped character in \(name)"
      }
      index += 1
    }
    let value = html[part: start..<index].string
    if name == "id", !ids.insert(value).inserted { return "second id \(value)" }
    if name == "href", value.first?.isWhitespace ?? false { return "blank before a URL" }
    for scheme in ["javascript:", "vbscript:", "data:", "file:", "//"] where name == "href" || name == "src" {
      if value.lowercased().hasPrefix(scheme) { return "link to \(value)" }
    }
    return take("\"") ? nil : "attribute \(name) without end"
  }

  private mutating func take(_ text: StaticString) -> Bool {
    guard html.has(text, at: index) else { return false }
    index += text.utf8CodeUnitCount
    return true
  }

  private mutating func takeName() -> String {
    let start = index
    while index < html.count, html[index].isSlugCharacter { index += 1 }
    return html[part: start..<index].string
  }
}
