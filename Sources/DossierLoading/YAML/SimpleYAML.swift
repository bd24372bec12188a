import DossierDiagnostics

/// Reads YAML as nearly all of it is written: mappings and lists by indentation, with text that begins and ends on one line, and
/// `[lists]` and `{mappings: in brackets}` that do.
///
/// It takes a fraction of the time of ``YAMLComposer``, which has libyaml read whatever else a text holds, mistakes above all. All that
/// is read here would come to the same nodes there.
struct SimpleYAML {
  /// There is something in the text that is not simple.
  struct NotSimple: Error {}

  private var line: SimpleYAMLLine
  /// The bytes of the file, and where among them the text begins.
  private let bytes: [UInt8]
  private let textStart: Int
  private let depthLimit: Int
  /// Finished parts of the lists and mappings that are still open, innermost last: each takes its own from the end.
  private var openElements: [DataNode] = []
  private var openEntries: [MappingEntry] = []

  /// The text as a node; nil if it isn't simple, or empty.
  ///
  /// - Parameters:
  ///   - range: where among the bytes of the file the text is; clean UTF-8.
  ///   - lineOffset: how many lines stand before the text.
  static func read(
    _ range: Range<Int>, of bytes: [UInt8], _ file: SourceFileID, lineOffset: Int, limits: YAMLLimits
  ) -> DataNode? {
    bytes.withUnsafeBufferPointer { all in
      let line = SimpleYAMLLine(
        before: UnsafeBufferPointer(rebasing: all[range]), of: file, lineOffset: lineOffset)
      var reader = SimpleYAML(line: line, bytes: bytes, textStart: range.lowerBound, depthLimit: limits.depth)
      do throws(NotSimple) { return try reader.root() } catch { return nil }
    }
  }

  private init(line: SimpleYAMLLine, bytes: [UInt8], textStart: Int, depthLimit: Int) {
    self.line = line
    self.bytes = bytes
    self.textStart = textStart
    self.depthLimit = depthLimit
  }

  private mutating func root() throws(NotSimple) -> DataNode {
    line.goToNext()
    guard line.indentation == 0 else { throw NotSimple() }
    let node = try block(depth: 1)
    guard line.indentation < 0 else { throw NotSimple() }
    return node
  }
}

// MARK: By indentation

extension SimpleYAML {
  /// The mapping or list that begins at the beginning of the line.
  private mutating func block(depth: Int) throws(NotSimple) -> DataNode {
    let column = line.indentation
    if line.isAtDash { return try list(in: column, depth: depth) }
    return try mapping(in: column, firstKey: try line.plainText(), depth: depth)
  }

  /// A mapping whose keys stand in a column, behind the first of them.
  private mutating func mapping(
    in column: Int, firstKey: Located<Range<Int>>?, depth: Int
  ) throws(NotSimple) -> DataNode {
    guard depth < depthLimit, var key = firstKey else { throw NotSimple() }
    let (first, place) = (openEntries.count, key.range)
    var keys = YAMLKeys()
    while true {
      guard line.isAtEnd(ofKey: key) else { throw NotSimple() }
      try add(key, value(below: column, depth: depth + 1), from: first, &keys)
      guard line.indentation == column else { break }
      guard let next = try line.plainText() else { throw NotSimple() }
      key = next
    }
    guard line.indentation < column else { throw NotSimple() }
    return DataNode(.mapping(takeEntries(from: first)), at: place)
  }

  /// What stands behind a key in a column, from its colon.
  private mutating func value(below column: Int, depth: Int) throws(NotSimple) -> DataNode {
    line.pass()
    let place = line.place(from: line.column)
    line.passBlanks()
    guard line.isAtEnd else { return try lastOfLine(depth: depth) }
    line.goToNext()
    if line.indentation > column { return try block(depth: depth) }
    guard line.indentation == column, line.isAtDash else { return DataNode(.scalar("", .plain), at: place) }
    return try list(in: column, isIndented: false, depth: depth)
  }

  /// A list whose dashes stand in a column.
  ///
  /// - Parameter isIndented: whether they stand right of the key.
  private mutating func list(in column: Int, isIndented: Bool = true, depth: Int) throws(NotSimple) -> DataNode {
    guard depth < depthLimit else { throw NotSimple() }
    let first = openElements.count
    let place = line.place(from: line.column)
    repeat {
      line.pass()
      line.passBlanks()
      openElements.append(try element(depth: depth + 1))
    } while line.indentation == column && line.isAtDash
    guard line.indentation < column || line.indentation == column && !isIndented else { throw NotSimple() }
    return DataNode(.sequence(takeElements(from: first)), at: place)
  }

  /// What stands behind a dash.
  private mutating func element(depth: Int) throws(NotSimple) -> DataNode {
    let column = line.column
    guard let text = try line.plainText() else { return try lastOfLine(depth: depth) }
    if line.isAtColon { return try mapping(in: column, firstKey: text, depth: depth) }
    try line.end()
    return scalar(text, .plain)
  }

  /// A value that ends with its line.
  private mutating func lastOfLine(depth: Int) throws(NotSimple) -> DataNode {
    let value = try inline(isInBrackets: false, depth: depth)
    try line.end()
    return value
  }
}

// MARK: On one line

extension SimpleYAML {
  private mutating func inline(isInBrackets: Bool, depth: Int) throws(NotSimple) -> DataNode {
    switch line.byte {
    case UInt8(ascii: "["): return try bracketedList(depth: depth)
    case UInt8(ascii: "{"): return try bracketedMapping(depth: depth)
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      let (text, unescaped) = try line.quotedText()
      return unescaped.map { DataNode(.scalar($0, .quoted), at: text.range) } ?? scalar(text, .quoted)
    default:
      guard let text = try line.plainText(isInBrackets: isInBrackets) else { throw NotSimple() }
      return scalar(text, .plain)
    }
  }

  private func scalar(_ text: Located<Range<Int>>, _ style: ScalarStyle) -> DataNode {
    guard text.value.count >= FileText.shortest else {
      return DataNode(.scalar(line.string(text.value), style), at: text.range)
    }
    let range = text.value.lowerBound + textStart..<text.value.upperBound + textStart
    return DataNode(.stretch(FileText(range, of: bytes), style), at: text.range)
  }

  private mutating func bracketedList(depth: Int) throws(NotSimple) -> DataNode {
    guard depth < depthLimit else { throw NotSimple() }
    let (first, start) = (openElements.count, line.column)
    try forEachPart(upTo: UInt8(ascii: "]")) { reader throws(NotSimple) in
      reader.openElements.append(try reader.inline(isInBrackets: true, depth: depth + 1))
    }
    return DataNode(.sequence(takeElements(from: first)), at: line.place(from: start))
  }

  private mutating func bracketedMapping(depth: Int) throws(NotSimple) -> DataNode {
    guard depth < depthLimit else { throw NotSimple() }
    let (first, start) = (openEntries.count, line.column)
    var keys = YAMLKeys()
    try forEachPart(upTo: UInt8(ascii: "}")) { reader throws(NotSimple) in
      guard let key = try reader.line.plainText(isInBrackets: true), reader.line.isAtEnd(ofKey: key) else {
        throw NotSimple()
      }
      reader.line.pass()
      reader.line.passBlanks()
      try reader.add(key, reader.inline(isInBrackets: true, depth: depth + 1), from: first, &keys)
    }
    return DataNode(.mapping(takeEntries(from: first)), at: line.place(from: start))
  }

  /// Reads what stands between a bracket, commas and the other bracket, which it passes.
  private mutating func forEachPart(
    upTo bracket: UInt8, _ body: (inout SimpleYAML) throws(NotSimple) -> Void
  ) throws(NotSimple) {
    line.pass()
    line.passBlanks()
    while line.byte != bracket {
      try body(&self)
      line.passBlanks()
      if line.byte == bracket { break }
      guard line.byte == UInt8(ascii: ",") else { throw NotSimple() }
      line.pass()
      line.passBlanks()
      // A comma behind the last part.
      guard line.byte != bracket else { throw NotSimple() }
    }
    line.pass()
  }
}

// MARK: Parts

extension SimpleYAML {
  private mutating func add(
    _ place: Located<Range<Int>>, _ value: DataNode, from first: Int, _ keys: inout YAMLKeys
  ) throws(NotSimple) {
    let key = Located(line.string(place.value), at: place.range)
    guard keys.insert(key, among: openEntries[first...]) == nil else { throw NotSimple() }
    openEntries.append(MappingEntry(key: key, value: value))
  }

  private mutating func takeElements(from first: Int) -> [DataNode] {
    defer { openElements.removeLast(openElements.count - first) }
    return openElements.copy(from: first)
  }

  private mutating func takeEntries(from first: Int) -> [MappingEntry] {
    defer { openEntries.removeLast(openEntries.count - first) }
    return openEntries.copy(from: first)
  }
}

extension Array {
  /// The last elements in memory of their own. An array that is made of a slice of all shares the memory of these, with its spare room.
  fileprivate func copy(from first: Int) -> [Element] {
    Array(unsafeUninitializedCapacity: count - first) { places, initializedCount in
      initializedCount = places.initialize(fromContentsOf: self[first...])
    }
  }
}
