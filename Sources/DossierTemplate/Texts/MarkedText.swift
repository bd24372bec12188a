/// A text of a template that can be worded otherwise: what stands between `{{#_}}` and `{{/_}}`.
///
/// Tags within it are its holes: `{{#_}}Statements by {{#name}}{{>partials/name}}{{/name}}{{/_}}` is the text "Statements by {name}".
/// Markup stands outside, or in a block, which is a hole as well: `{{#_}}See {{$link}}<a href="{{url}}">there</a>{{/link}}{{/_}}`.
struct MarkedText: Sendable {
  /// The name that opens and closes one, as elsewhere with Mustache.
  static let mark = "_"

  private enum Part: Sendable {
    case words(Range<Int>)
    case hole(String, [TemplateNode])
  }

  private var parts: [Part] = []
  /// The spaces around it, which stay whatever its words are.
  private var spaceBefore = 0..<0
  private var spaceAfter = 0..<0

  init(_ nodes: [TemplateNode], in source: SourceText, blocks: [TemplateNode.Block]) {
    for node in nodes {
      if case .literal(let range) = node {
        parts.append(.words(range))
      } else {
        add(node, blocks)
      }
    }
    trim(source)
  }

  var holes: [String] {
    parts.compactMap { if case .hole(let name, _) = $0 { name } else { nil } }
  }

  var words: [Range<Int>] {
    parts.compactMap { if case .words(let range) = $0 { range } else { nil } }
  }

  /// The text by which it is known: its words with single spaces, and its holes in braces.
  func key(in source: SourceText) -> String {
    parts.map { part in
      switch part {
      case .words(let range): Self.withSingleSpaces(source.text(range))
      case .hole(let name, _): "{\(name)}"
      }
    }.joined()
  }

  /// What it becomes with other words, instead of its tag and all to the closing one; nil if these don't have its holes.
  func nodes(_ pattern: TextPattern, at tag: Range<Int>) -> [TemplateNode]? {
    guard Set(pattern.holes) == Set(holes) else { return nil }
    let nodes = pattern.parts.flatMap { part -> [TemplateNode] in
      switch part {
      case .words(let words): [.words(words, in: tag)]
      case .hole(let name): content(of: name)
      }
    }
    let spaces = [spaceBefore, spaceAfter].map { $0.isEmpty ? [] : [TemplateNode.literal($0)] }
    return spaces[0] + nodes + spaces[1]
  }

  private func content(of hole: String) -> [TemplateNode] {
    for case .hole(hole, let nodes) in parts { return nodes }
    return []
  }

  private mutating func add(_ node: TemplateNode, _ blocks: [TemplateNode.Block]) {
    if case .section(let section) = node, case .hole(let name, let nodes)? = parts.last,
      case .section(let before)? = nodes.last, section.isComplement(of: before)
    {
      parts[parts.count - 1] = .hole(name, nodes + [node])
    } else {
      parts.append(.hole(Self.name(of: node, blocks), [node]))
    }
  }

  /// How a tag is called as a hole: by the last part of what it names.
  private static func name(of node: TemplateNode, _ blocks: [TemplateNode.Block]) -> String {
    switch node {
    case .variable(let path): name(of: path)
    case .section(let section): name(of: section.path)
    case .partial(let reference): String(reference.name.split(separator: "/").last ?? "")
    case .layout(let layout): String(layout.template.name.split(separator: "/").last ?? "")
    case .block(let block): blocks[block].name.name
    case .literal, .words: ""
    }
  }

  private static func name(of path: TemplatePath) -> String {
    switch path.target {
    case .item: "text"
    case .position(let position): String(position.rawValue.dropFirst())
    case .names(let names): names.last?.name ?? ""
    }
  }

  private mutating func trim(_ source: SourceText) {
    if case .words(let range)? = parts.first {
      let start = range.first { !Self.isSpace(source.bytes[$0]) } ?? range.upperBound
      spaceBefore = range.lowerBound..<start
      parts[0] = .words(start..<range.upperBound)
    }
    if case .words(let range)? = parts.last {
      let end = range.last { !Self.isSpace(source.bytes[$0]) }.map { $0 + 1 } ?? range.lowerBound
      spaceAfter = end..<range.upperBound
      parts[parts.count - 1] = .words(range.lowerBound..<end)
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
  }

  /// The text with each run of spaces and line ends as one space.
  private static func withSingleSpaces(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 where !(isSpace(byte) && result.last.map(isSpace) ?? false) {
      result.append(isSpace(byte) ? UInt8(ascii: " ") : byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
