package import DossierDiagnostics

/// Makes nodes of YAML text.
///
/// Accepts YAML as people write it: block and flow style, comments, anchors and aliases. Refuses what reads differently from how
/// it looks or what no dossier needs: duplicate keys, keys that are lists or mappings, tags other than `!!str`, merge keys, several
/// documents in one text, tabs as indentation, aliases that contain themselves or expand beyond ``YAMLLimits``.
///
/// Safe on any bytes. Costs about twice what libyaml alone does, but for a ``SimpleYAML``.
package struct YAMLComposer {
  let file: SourceFileID
  /// The number of the line on which the text begins, less one: libyaml counts from 0.
  let lineOffset: Int
  let limits: YAMLLimits
  private(set) var diagnostics: [Diagnostic] = []
  /// Finished parts of the lists and mappings that are still open, innermost last: each takes its own from the end.
  private var openElements: [DataNode] = []
  private var openEntries: [MappingEntry] = []
  private var anchors = YAMLAnchors()
  private var lines: YAMLLines
  private let hasNumberSigns: Bool
  /// The list or mapping that is the whole text, and how many of its parts are complete.
  private var root: (start: YAMLEvent, count: Int)?

  /// Reads YAML.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, with or without a byte order mark.
  ///   - part: which of the bytes to read; all if nil. It begins at the start of a line.
  ///   - firstLine: the number of the line on which `part` begins.
  ///   - readsSimply: whether what is ``SimpleYAML`` may be read as such; else libyaml reads all.
  package static func compose(
    _ bytes: [UInt8], part: Range<Int>? = nil, of file: SourceFileID, firstLine: Int = 1,
    limits: YAMLLimits = YAMLLimits(), readsSimply: Bool = true
  ) -> YAMLDocument {
    bytes.withUnsafeBufferPointer { all in
      let text = UnsafeBufferPointer(rebasing: all[part ?? 0..<all.count])
      guard !text.isEmpty else { return YAMLDocument(node: nil, diagnostics: [], isBroken: false) }
      let mark = ByteOrderMark.length(in: text)
      let body = UnsafeBufferPointer(rebasing: text[mark...])
      if let problem = TextCheck.firstProblem(in: body, of: file, firstLine: firstLine) {
        return YAMLDocument(node: nil, diagnostics: [problem], isBroken: true)
      }
      let range = (part?.lowerBound ?? 0) + mark..<(part?.upperBound ?? all.count)
      if readsSimply,
        let node = SimpleYAML.read(range, of: bytes, file, lineOffset: firstLine - 1, limits: limits)
      {
        return YAMLDocument(node: node, diagnostics: [], isBroken: false)
      }
      var composer = YAMLComposer(body, file: file, lineOffset: firstLine - 1, limits: limits)
      return YAMLEventStream.read(body) { composer.document(from: &$0, text: body) }
    }
  }

  private init(_ text: UnsafeBufferPointer<UInt8>, file: SourceFileID, lineOffset: Int, limits: YAMLLimits) {
    lines = YAMLLines(text)
    hasNumberSigns = text.contains(UInt8(ascii: "#"))
    self.file = file
    self.lineOffset = lineOffset
    self.limits = limits
  }

  private mutating func document(from events: inout YAMLEventStream, text: UnsafeBufferPointer<UInt8>) -> YAMLDocument {
    do throws(YAMLFailure) {
      let node = try soleDocument(from: &events)
      return YAMLDocument(node: node, diagnostics: diagnostics.sorted(), isBroken: false)
    } catch {
      let reason =
        switch error {
        case .refused(let diagnostic): diagnostic
        case .syntax(let error): YAMLSyntaxMessage(error, text: text).diagnostic(in: file, lineOffset: lineOffset)
        }
      diagnostics.append(reason)
      return YAMLDocument(
        node: nil, diagnostics: diagnostics.sorted(), isBroken: true, beginning: beginning(before: reason.range),
        lineOfStop: anchors.isEmpty ? reason.range.map { Int($0.line) } : nil)
    }
  }

  /// What is complete of the whole text; no value on the line of the mistake, which may be what is left of another one.
  private func beginning(before mistake: SourceRange?) -> DataNode? {
    guard let root else { return nil }
    let content: DataNode.Content =
      root.start.kind == .sequenceStart
      ? .sequence(Array(openElements.prefix(root.count)))
      : .mapping(openEntries.prefix(root.count).filter { $0.key.range.line != mistake?.line })
    return DataNode(content, at: range(of: root.start))
  }

  private mutating func soleDocument(from events: inout YAMLEventStream) throws(YAMLFailure) -> DataNode? {
    var root: DataNode?
    var firstStart: SourceRange?
    while true {
      let event = try next(&events)
      switch event.kind {
      case .streamEnd: return root
      case .documentStart:
        guard let firstStart else {
          firstStart = range(of: event)
          continue
        }
        throw .refused(.severalDocuments(at: range(of: event), first: firstStart))
      case .streamStart, .documentEnd: continue
      default: root = try node(from: event, &events, depth: 1)
      }
    }
  }

  private func next(_ events: inout YAMLEventStream) throws(YAMLFailure) -> YAMLEvent {
    do throws(YAMLSyntaxError) {
      return try events.next()
    } catch {
      throw .syntax(error)
    }
  }

  private mutating func node(
    from event: YAMLEvent, _ events: inout YAMLEventStream, depth: Int
  ) throws(YAMLFailure) -> DataNode {
    guard depth <= limits.depth else { throw .refused(.nestedTooDeep(limits.depth, at: range(of: event))) }
    if event.kind == .alias { return try aliasedNode(event, depth: depth) }
    guard diagnostics.count < ProblemLimit.count else {
      throw .refused(ProblemLimit.diagnostic(at: range(of: event)))
    }
    anchors.countNode(atDepth: depth)
    if let tag = event.tag { checkTag(tag, of: event) }
    guard let anchor = event.anchor else { return try content(of: event, &events, depth: depth) }
    let mark = anchors.open(anchor, at: range(of: event), depth: depth)
    let node = try content(of: event, &events, depth: depth)
    anchors.close(anchor, mark, node: node)
    return node
  }

  private mutating func content(
    of event: YAMLEvent, _ events: inout YAMLEventStream, depth: Int
  ) throws(YAMLFailure) -> DataNode {
    switch event.kind {
    case .sequenceStart: return try sequence(event, &events, depth: depth)
    case .mappingStart: return try mapping(event, &events, depth: depth)
    default: return scalar(event)
    }
  }

  private mutating func scalar(_ event: YAMLEvent) -> DataNode {
    let place = range(of: event)
    let style = event.tag != nil && event.style == .plain ? .quoted : event.style
    var node = DataNode(.scalar(event.text, style), at: place)
    if event.end.line > event.start.line, !event.text.isEmpty {
      let lines = lines.bytes(of: event.start.line...event.end.line)
      node = DataNode(.longScalar(event.text, style, lines: lines), at: place)
    }
    if event.style == .quoted { checkEscapes(in: event.text, of: node) }
    if hasNumberSigns, event.style == .plain, !event.text.isEmpty { checkComment(behind: event) }
    return node
  }

  /// Points at a comment that looks like the end of the text: `room #12 of the hotel`.
  private mutating func checkComment(behind event: YAMLEvent) {
    let line = String(decoding: lines.bytes(of: event.end.line...event.end.line), as: UTF8.self).unicodeScalars
    let rest = line.dropFirst(event.end.column)
    let blanks = rest.prefix { $0 == " " || $0 == "\t" }.count
    let comment = rest.dropFirst(blanks)
    guard blanks > 0, comment.first == "#", let first = comment.dropFirst().first,
      first.properties.isAlphabetic || first.properties.numericType != nil
    else { return }
    let written = String(String.UnicodeScalarView(comment)).trimmingBlanks
    let place = SourceRange(
      file: file, line: event.end.line + lineOffset + 1, column: event.end.column + blanks + 1,
      length: written.unicodeScalars.count)
    diagnostics.append(.commentInText(written, at: place))
  }

  private mutating func sequence(
    _ start: YAMLEvent, _ events: inout YAMLEventStream, depth: Int
  ) throws(YAMLFailure) -> DataNode {
    let first = openElements.count
    if depth == 1 { root = (start, 0) }
    while true {
      let event = try next(&events)
      guard event.kind != .sequenceEnd else {
        let elements = Array(openElements[first...])
        openElements.removeSubrange(first...)
        return DataNode(.sequence(elements), at: range(from: start, to: event))
      }
      openElements.append(try node(from: event, &events, depth: depth + 1))
      if depth == 1 { root?.count += 1 }
    }
  }

  private mutating func mapping(
    _ start: YAMLEvent, _ events: inout YAMLEventStream, depth: Int
  ) throws(YAMLFailure) -> DataNode {
    let first = openEntries.count
    if depth == 1 { root = (start, 0) }
    var keys = YAMLKeys()
    while true {
      let event = try next(&events)
      guard event.kind != .mappingEnd else {
        let entries = Array(openEntries[first...])
        openEntries.removeSubrange(first...)
        let isFlow = start.end != start.start
        let place = isFlow ? range(from: start, to: event) : entries.first?.key.range ?? range(of: start)
        return DataNode(.mapping(entries), at: place)
      }
      let key = try key(from: event, &events, depth: depth)
      let value = try node(from: try next(&events), &events, depth: depth + 1)
      guard let key else { continue }
      if let earlier = keys.insert(key, among: openEntries[first...]) {
        diagnostics.append(.duplicateKey(key, first: earlier))
      } else {
        openEntries.append(MappingEntry(key: key, value: value))
        if depth == 1 { root?.count += 1 }
      }
    }
  }

  /// The key that an event begins, nil if it is none (and reported).
  private mutating func key(
    from event: YAMLEvent, _ events: inout YAMLEventStream, depth: Int
  ) throws(YAMLFailure) -> Located<String>? {
    guard event.kind == .scalar else {
      let key = try node(from: event, &events, depth: depth + 1)
      diagnostics.append(.keyIsNotText(event.kind == .alias ? "an alias" : key.kindName, at: range(of: event)))
      return nil
    }
    let node = try node(from: event, &events, depth: depth + 1)
    if event.style == .plain, event.text == "<<" {
      diagnostics.append(.mergeKey(at: node.range))
      return nil
    }
    guard !event.text.isEmpty else {
      diagnostics.append(.keyIsNotText("nothing", at: node.range))
      return nil
    }
    return Located(event.text, at: node.range)
  }

  private mutating func aliasedNode(_ event: YAMLEvent, depth: Int) throws(YAMLFailure) -> DataNode {
    let place = range(of: event)
    switch anchors.resolve(event.text, depth: depth, limits: limits) {
    case .node(let node): return node
    case .unknown(let suggestion): throw .refused(.unknownAnchor(event.text, suggestion: suggestion, at: place))
    case .open(let anchorRange): throw .refused(.aliasCycle(event.text, anchor: anchorRange, at: place))
    case .tooMany: throw .refused(.aliasExplosion(event.text, limits.aliasedNodes, at: place))
    case .tooDeep: throw .refused(.nestedTooDeep(limits.depth, at: place))
    }
  }

  private mutating func checkTag(_ tag: String, of event: YAMLEvent) {
    let isText = event.kind == .scalar && tag == "tag:yaml.org,2002:str"
    guard !isText else { return }
    diagnostics.append(.unknownTag(tag, at: range(of: event)))
  }

  private mutating func checkEscapes(in text: String, of node: DataNode) {
    if let problem = TextCheck.firstProblem(inDecoded: text, of: node) { diagnostics.append(problem) }
  }

  private func range(of event: YAMLEvent) -> SourceRange {
    range(from: event, to: event)
  }

  /// From a start to an end on the same line; else one character at the start.
  private func range(from start: YAMLEvent, to end: YAMLEvent) -> SourceRange {
    SourceRange(
      file: file, line: start.start.line + lineOffset + 1, column: start.start.column + 1,
      length: start.start.line == end.end.line ? end.end.column - start.start.column : 1)
  }
}

/// Why composing stopped.
private enum YAMLFailure: Error {
  case syntax(YAMLSyntaxError)
  case refused(Diagnostic)
}
