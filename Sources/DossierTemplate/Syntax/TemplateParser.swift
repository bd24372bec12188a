import DossierDiagnostics

/// Builds the tree of a template from its tags. What it can't understand it reports and leaves out.
struct TemplateParser {
  private let source: SourceText
  private var diagnostics: [Diagnostic] = []
  private var blocks: [TemplateNode.Block] = []
  private let wordings: TextWordings
  private var texts: [MarkedText] = []
  /// What is open at this point, from the outermost to the innermost; the first stands for the template itself.
  private var open: [OpenTag] = [OpenTag(kind: .variable, name: "", nameRange: 0..<0, range: 0..<0)]
  /// Names that were closed together with what holds them; their own closing tags, when they come, mean nothing more.
  private var closedEarly: [String] = []

  /// A tag whose closing tag has not come yet.
  private struct OpenTag {
    let kind: TemplateTag.Kind
    let name: String
    let nameRange: Range<Int>
    let range: Range<Int>
    var content: [TemplateNode] = []
    /// The blocks that a layout is given.
    var filled: [Int] = []
  }

  /// How deep tags may be nested: more is a mistake, and the program's stack has an end.
  private static let depthLimit = 64

  private init(_ source: SourceText, _ wordings: TextWordings) {
    self.source = source
    self.wordings = wordings
  }

  /// Parses a template and adds what is wrong with it to `diagnostics`.
  ///
  /// - Parameter wordings: what its texts read instead.
  static func parse(
    _ template: TemplateSource, wordings: TextWordings = TextWordings(), reporting diagnostics: inout [Diagnostic]
  ) -> ParsedTemplate {
    var parser = TemplateParser(SourceText(bytes: template.bytes, file: template.file), wordings)
    parser.parse()
    diagnostics += parser.diagnostics
    return ParsedTemplate(
      name: template.name, source: parser.source, nodes: parser.open[0].content, blocks: parser.blocks,
      texts: parser.texts)
  }

  private mutating func parse() {
    if let offset = source.firstInvalidOffset {
      report(.templateEncoding, "bytes that are not UTF-8", offset..<offset + 1)
    }
    var scanner = TagScanner(source)
    while open.count <= TemplateParser.depthLimit, let token = scanner.next() {
      switch token {
      case .literal(let range): add(.literal(range), at: range)
      case .unclosed(let range): report(.templateSyntax, "'{{' without '}}' on the same line", range)
      case .tag(let tag): parse(tag)
      }
    }
    let isTooDeep = open.count > TemplateParser.depthLimit
    if isTooDeep { reportDepth(open[open.count - 1]) }
    while open.count > 1 {
      if !isTooDeep { reportUnclosed(open[open.count - 1]) }
      closeInnermost(at: source.bytes.count..<source.bytes.count)
    }
  }

  private mutating func parse(_ tag: TemplateTag) {
    let name = source.text(tag.name)
    switch tag.kind {
    case .comment: break
    case .raw: report(.templateRaw, "'\(name)' in a tag for unescaped text", tag.range, suggestion: "{{\(name)}}")
    case .delimiters:
      report(.templateSyntax, "'{{=' would change the delimiters, which are always '{{' and '}}'", tag.range)
    case .variable:
      if let path = path(tag) { add(.variable(path), at: tag.range) }
    case .partial:
      if let reference = reference(tag, "template") { add(.partial(reference), at: tag.range) }
    case .section, .inverted, .layout, .block: begin(tag, name)
    case .close: close(tag, name)
    }
  }

  /// Adds a node to what is open; between the blocks of a layout nothing else can stand.
  private mutating func add(_ node: TemplateNode, at range: Range<Int>) {
    guard open[open.count - 1].kind == .layout else {
      open[open.count - 1].content.append(node)
      return
    }
    if case .literal = node {
      guard let first = range.first(where: { !isWhitespace(source.bytes[$0]) }) else { return }
      let end = range.first { $0 > first && isWhitespace(source.bytes[$0]) } ?? range.upperBound
      reportOutsideBlock(first..<end)
    } else {
      reportOutsideBlock(range)
    }
  }

  private mutating func begin(_ tag: TemplateTag, _ name: String) {
    if tag.kind != .block, open[open.count - 1].kind == .layout { reportOutsideBlock(tag.range) }
    open.append(OpenTag(kind: tag.kind, name: name, nameRange: tag.name, range: tag.range))
  }

  private mutating func close(_ tag: TemplateTag, _ name: String) {
    if let index = open.lastIndex(where: { $0.name == name }), index > 0 {
      if index < open.count - 1 { reportCrossed(tag, open[index], inner: open[open.count - 1]) }
      while open.count - 1 > index {
        closedEarly.append(open[open.count - 1].name)
        closeInnermost(at: tag.range)
      }
      closeInnermost(at: tag.range)
    } else if let index = closedEarly.lastIndex(of: name) {
      closedEarly.remove(at: index)
    } else {
      let meant = nearMiss(to: name, among: open.dropFirst().reversed().map(\.name))
      reportUnopened(tag, name, meant)
      if open.count > 1, meant == open[open.count - 1].name { closeInnermost(at: tag.range) }
    }
  }

  /// Turns the innermost open tag into a node.
  private mutating func closeInnermost(at end: Range<Int>) {
    let tag = open.removeLast()
    let written = TemplateTag(kind: tag.kind, name: tag.nameRange, range: tag.range)
    switch tag.kind {
    case .section where tag.name == MarkedText.mark: addText(tag)
    case .section, .inverted:
      guard let path = path(written) else { break }
      let section = TemplateNode.Section(path: path, isInverted: tag.kind == .inverted, content: tag.content, end: end)
      open[open.count - 1].content.append(.section(section))
    case .layout:
      guard let template = reference(written, "template") else { break }
      open[open.count - 1].content.append(.layout(TemplateNode.Layout(template: template, blocks: tag.filled)))
    default:
      guard let name = reference(written, "block") else { break }
      addBlock(TemplateNode.Block(name: name, content: tag.content))
    }
  }

  /// Puts a text in the place of its tags: as it was written or, if it is worded otherwise, so.
  private mutating func addText(_ tag: OpenTag) {
    let text = MarkedText(tag.content, in: source, blocks: blocks)
    check(text, tag.range)
    texts.append(text)
    let nodes = wordings.isEmpty ? nil : wordings[text.key(in: source)].flatMap { text.nodes($0, at: tag.range) }
    open[open.count - 1].content += nodes ?? tag.content
  }

  private mutating func addBlock(_ block: TemplateNode.Block) {
    let parent = open.count - 1
    blocks.append(block)
    guard open[parent].kind == .layout else {
      open[parent].content.append(.block(blocks.count - 1))
      return
    }
    if let first = open[parent].filled.first(where: { blocks[$0].name.name == block.name.name }) {
      reportDuplicate(block.name, first: blocks[first].name)
    } else {
      open[parent].filled.append(blocks.count - 1)
    }
  }

  private mutating func path(_ tag: TemplateTag) -> TemplatePath? {
    let name = source.text(tag.name)
    if let path = TemplatePath(name, at: tag.name) { return path }
    if name.utf8.first == UInt8(ascii: "-") {
      let positions = TemplatePath.Position.allCases.map(\.rawValue)
      report(
        .templateSyntax, "'\(name)' is no position; there are \(positions.joined(separator: ", "))", tag.name,
        suggestion: nearMiss(to: name, among: positions))
    } else {
      reportName(tag, name, "field")
    }
    return nil
  }

  private mutating func reference(_ tag: TemplateTag, _ what: String) -> TemplateNode.Reference? {
    let name = source.text(tag.name)
    guard what == "template" ? !name.isEmpty : TemplateName.isIdentifier(name) else {
      reportName(tag, name, what)
      return nil
    }
    return TemplateNode.Reference(name: name, range: tag.name)
  }

  private func isWhitespace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
  }
}

// MARK: - Complaints

extension TemplateParser {
  /// Complains of what can't be part of a text.
  private mutating func check(_ text: MarkedText, _ tag: Range<Int>) {
    for range in text.words {
      guard let bracket = range.first(where: { source.bytes[$0] | 2 == UInt8(ascii: ">") }) else { continue }
      report(.templateText, "markup in a text; it can stand outside, or in a block '{{$name}}'", bracket..<bracket + 1)
    }
    let holes = text.holes
    if let twice = holes.indices.first(where: { holes[..<$0].contains(holes[$0]) }) {
      report(.templateText, "text with two holes '\(holes[twice])'; a block '{{$name}}' gives one another name", tag)
    }
    if text.words.allSatisfy(\.isEmpty) { report(.templateText, "text without words", tag) }
  }

  private mutating func report(
    _ kind: DiagnosticKind, _ summary: String, _ stretch: Range<Int>, suggestion: String? = nil, notes: [Note] = []
  ) {
    diagnostics.append(
      Diagnostic(kind, summary, at: source.range(of: stretch), suggestion: suggestion, notes: notes))
  }

  private mutating func reportName(_ tag: TemplateTag, _ name: String, _ what: String) {
    let summary = name.isEmpty ? "tag without the name of a \(what)" : "'\(name)' can't be the name of a \(what)"
    report(.templateSyntax, summary, name.isEmpty ? tag.range : tag.name)
  }

  private mutating func reportDepth(_ tag: OpenTag) {
    report(
      .templateNesting, "'\(tag.name)' is nested \(TemplateParser.depthLimit) tags deep, which is too much", tag.range)
  }

  private mutating func reportUnclosed(_ tag: OpenTag) {
    report(.templateNesting, "'\(tag.name)' is not closed: '{{/\(tag.name)}}' is missing", tag.range)
  }

  private mutating func reportUnopened(_ tag: TemplateTag, _ name: String, _ meant: String?) {
    let summary: String
    var notes: [Note] = []
    if open.count > 1 {
      let expected = open[open.count - 1]
      summary = "'/\(name)' closes nothing; expected '/\(expected.name)'"
      notes = [Note("'\(expected.name)' was opened here", at: source.range(of: expected.range))]
    } else {
      summary = "'/\(name)' closes nothing: no tag is open here"
    }
    report(.templateNesting, summary, tag.name.isEmpty ? tag.range : tag.name, suggestion: meant, notes: notes)
  }

  private mutating func reportCrossed(_ tag: TemplateTag, _ outer: OpenTag, inner: OpenTag) {
    report(
      .templateNesting, "'/\(outer.name)' comes before '/\(inner.name)', which was opened inside it", tag.name,
      notes: [Note("'\(inner.name)' was opened here", at: source.range(of: inner.range))])
  }

  private mutating func reportOutsideBlock(_ stretch: Range<Int>) {
    let layout = open[open.count - 1]
    report(.templateBlock, "text between the blocks of '\(layout.name)' would be lost", stretch)
  }

  private mutating func reportDuplicate(_ name: TemplateNode.Reference, first: TemplateNode.Reference) {
    report(
      .templateBlock, "'\(name.name)' is filled twice", name.range,
      notes: [Note("first filled here", at: source.range(of: first.range))])
  }
}

extension DiagnosticKind {
  static let templateEncoding = DiagnosticKind(
    "template-encoding", .error, "Templates are UTF-8. Save the file with that encoding.")

  static let templateSyntax = DiagnosticKind(
    "template-syntax", .error,
    """
    A tag is '{{', an optional sigil ('#' section, '^' inverted section, '/' end, '>' partial, '<' layout, '$' block, \
    '!' comment), a name and '}}'. Names are made of letters, digits, '_' and '-' and start with a letter; dots go into nested \
    views.
    """)

  static let templateRaw = DiagnosticKind(
    "template-raw", .error,
    """
    Triple braces and '{{&name}}' don't exist here: text is always escaped. A field that holds HTML is declared as html by the \
    program, and '{{name}}' writes it as it is.
    """)

  static let templateNesting = DiagnosticKind(
    "template-nesting", .error,
    """
    What '{{#name}}', '{{^name}}', '{{$name}}' or '{{<name}}' opens, '{{/name}}' closes, the innermost first.
    """)

  static let templateText = DiagnosticKind(
    "template-text", .error,
    """
    '{{#_}}…{{/_}}' marks a text that `words.yaml` can word otherwise: words without markup. Tags in it are its holes, each with a name of \
    its own; `{{#_}}See {{$link}}<a href="{{url}}">there</a>{{/link}}{{/_}}` is the text "See {link}".
    """)

  static let templateBlock = DiagnosticKind(
    "template-block", .error,
    "Between '{{<layout}}' and '{{/layout}}' stand blocks '{{$name}}…{{/name}}', each once, and nothing else.")
}
