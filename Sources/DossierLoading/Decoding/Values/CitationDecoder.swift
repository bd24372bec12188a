import DossierDiagnostics
import DossierModel

/// The keys of a citation that is written as a mapping.
enum CitationKey: UInt8, MappingKey {
  case source, locator

  static let shape = MappingShape(
    "citation", Self.self,
    shortForms: [
      "`harbor-gazette` is the source as a whole",
      "`harbor-gazette, paragraph 4` is a place in it; in braces or brackets it needs quotes, because of its comma",
    ],
    "A source, and where in it something can be read.")

  var field: Field {
    switch self {
    case .source: Field("source", .reference([.source]), required: true, "The source")
    case .locator: Field("at", .text, "Where in it: a page, a paragraph, a minute, as it is to be shown")
    }
  }
}

/// A place in a source.
struct CitationDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> SourceCitation? {
    guard node.entries != nil else { return shortForm(node, &scope) }
    guard let fields = scope.fields(of: node, CitationKey.self) else { return nil }
    let source = scope.value(fields[.source], .sourceID)
    let locator = scope.value(fields[.locator], .text) ?? ""
    return source.map { SourceCitation(source: $0, locator: locator) }
  }

  /// `source-id, locator`
  private func shortForm(_ node: DataNode, _ scope: inout DecodingScope) -> SourceCitation? {
    if node.elements != nil {
      scope.report(.listOfCitations(node))
      return nil
    }
    guard let text = scope.value(node, .text) else { return nil }
    guard let comma = text.utf8.firstIndex(of: UInt8(ascii: ",")) else {
      return source(text, at: node.textRange, &scope).map { SourceCitation(source: $0) }
    }
    let slug = String(text[..<comma]).trimmingBlanks
    guard let source = source(slug, at: Self.range(ofSourceIn: text, upTo: comma, of: node), &scope) else { return nil }
    let locator = String(text[text.utf8.index(after: comma)...]).trimmingBlanks
    if let other = Self.otherSource(in: locator, scope.index) {
      scope.report(.severalCitations(other, at: node.textRange))
    }
    return SourceCitation(source: source, locator: locator)
  }

  /// The place of what stands before the comma of a node's text.
  private static func range(ofSourceIn text: String, upTo comma: String.Index, of node: DataNode) -> SourceRange {
    let leading =
      text == node.scalarText ? 0 : node.scalarText.map { $0.unicodeScalars.prefix { $0 == " " }.count } ?? 0
    let length = text.unicodeScalars.distance(from: text.startIndex, to: comma)
    return node.range(ofScalars: leading..<leading + length)
  }

  /// What is cited behind a semicolon, as notes and lists in cells have it.
  private static func otherSource(in locator: String, _ index: RecordIndex) -> String? {
    guard locator.utf8.contains(UInt8(ascii: ";")) else { return nil }
    for part in locator.split(separator: ";").dropFirst() {
      let slug = String(part.prefix { $0 != "," }).trimmingBlanks
      if let record = index[slug], record.kind == .source { return slug }
    }
    return nil
  }

  /// - Parameter range: only looked for if there is something to complain about.
  private func source(
    _ slug: String, at range: @autoclosure () -> SourceRange, _ scope: inout DecodingScope
  ) -> SourceID? {
    scope.reference(to: slug, .sources, at: range()).map { SourceID($0.index) }
  }
}

extension ValueDecoder where Self == CitationDecoder {
  static var citation: CitationDecoder { CitationDecoder() }
}

extension Diagnostic {
  fileprivate static func severalCitations(_ other: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .wrongShape,
      "several sources found, expected one; write `\(other)` as `also: [{in: …}]`, or in a claim of its own",
      at: range)
  }

  fileprivate static func listOfCitations(_ node: DataNode) -> Diagnostic {
    Diagnostic(
      .wrongShape, "a list found, expected one source; write further ones as `also: [{in: …}]`", at: node.textRange)
  }
}
