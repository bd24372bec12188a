/// Reads XML token by token, and refuses whatever a browser might read in another way: what it can't read, nobody has looked through.
///
/// Comments are passed over. A document type with declarations of its own is not read: entities could stand for anything.
struct XMLReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  /// Where the last token began.
  private(set) var tokenStart = 0
  private var openNames: [String] = []

  /// - Parameter bytes: clean UTF-8 without a byte order mark.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The next token; nil at the end.
  mutating func next() throws(XMLProblem) -> XMLToken? {
    while true {
      tokenStart = position
      guard position < bytes.count else {
        if let name = openNames.last { throw problem("`<\(name)>` is never closed") }
        return nil
      }
      if !has("<") { return .text(try references(in: take(upTo: "<"))) }
      if has("<!--") {
        _ = try take(from: "<!--", to: "-->")
      } else if has("<![CDATA[") {
        return .text(try take(from: "<![CDATA[", to: "]]>").string)
      } else if has("<?") {
        let content = try take(from: "<?", to: "?>")
        return .instruction(content.prefix { !$0.isXMLSpace }.string)
      } else if has("<!DOCTYPE") {
        return try doctype()
      } else if has("</") {
        return try endTag()
      } else {
        return try startTag()
      }
    }
  }

  private mutating func doctype() throws(XMLProblem) -> XMLToken {
    var quote: UInt8?
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "[") {
        position = bytes.count
        openNames = []
        return .doctype(hasDeclarations: true)
      } else if byte == UInt8(ascii: ">") {
        return .doctype(hasDeclarations: false)
      }
    }
    throw problem("document type without an end")
  }

  private mutating func endTag() throws(XMLProblem) -> XMLToken {
    position += 2
    let name = try name()
    skipSpace()
    guard has(">") else { throw problem("end tag without `>`") }
    position += 1
    guard openNames.popLast() == name else { throw problem("`</\(name)>` ends no open element") }
    return .end(name)
  }

  private mutating func startTag() throws(XMLProblem) -> XMLToken {
    position += 1
    let name = try name()
    var attributes: [XMLToken.Attribute] = []
    while true {
      let hasSpace = skipSpace()
      if has("/>") {
        position += 2
        return .start(name, attributes, isEmpty: true)
      }
      if has(">") {
        position += 1
        openNames.append(name)
        return .start(name, attributes, isEmpty: false)
      }
      guard hasSpace else { throw problem("blank expected before an attribute") }
      attributes.append(try attribute())
    }
  }

  private mutating func attribute() throws(XMLProblem) -> XMLToken.Attribute {
    let start = position
    let name = try name()
    skipSpace()
    guard has("=") else { throw problem("attribute without a value") }
    position += 1
    skipSpace()
    guard has("\"") || has("'") else { throw problem("value of an attribute without quotes") }
    let quote = bytes[position]
    position += 1
    let first = position
    while position < bytes.count, bytes[position] != quote { position += 1 }
    guard position < bytes.count else { throw problem("quote is never closed") }
    let value = bytes[first..<position]
    position += 1
    return XMLToken.Attribute(name: name, value: try references(in: value), offset: start)
  }

  private mutating func name() throws(XMLProblem) -> String {
    let start = position
    while position < bytes.count, !bytes[position].endsXMLName { position += 1 }
    guard position > start else { throw problem("name expected") }
    return bytes[start..<position].string
  }

  /// Whether there was any.
  @discardableResult private mutating func skipSpace() -> Bool {
    let start = position
    while position < bytes.count, bytes[position].isXMLSpace { position += 1 }
    return position > start
  }

  private func has(_ text: StaticString) -> Bool {
    bytes[position...].starts(with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func take(upTo end: StaticString) -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = position
    while position < bytes.count, !has(end) { position += 1 }
    return bytes[start..<position]
  }

  private mutating func take(
    from start: StaticString, to end: StaticString
  ) throws(XMLProblem) -> Slice<UnsafeBufferPointer<UInt8>> {
    position += start.utf8CodeUnitCount
    let content = take(upTo: end)
    guard position < bytes.count else { throw XMLProblem(words: "`\(start)` is never closed", offset: tokenStart) }
    position += end.utf8CodeUnitCount
    return content
  }

  /// Text with what its references stand for.
  private func references(in text: Slice<UnsafeBufferPointer<UInt8>>) throws(XMLProblem) -> String {
    guard text.contains(UInt8(ascii: "&")) else { return text.string }
    var resolved = String.UnicodeScalarView()
    var rest = text
    while let ampersand = rest.firstIndex(of: UInt8(ascii: "&")) {
      resolved.append(contentsOf: rest[..<ampersand].string.unicodeScalars)
      guard let end = rest[ampersand...].firstIndex(of: UInt8(ascii: ";")),
        let scalar = Self.scalar(rest[(ampersand + 1)..<end].string)
      else { throw XMLProblem(words: "`&` that begins no known reference", offset: ampersand) }
      resolved.append(scalar)
      rest = rest[(end + 1)...]
    }
    resolved.append(contentsOf: rest.string.unicodeScalars)
    return String(resolved)
  }

  private static func scalar(_ reference: String) -> Unicode.Scalar? {
    switch reference {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    default:
      if reference.hasPrefix("#x") {
        UInt32(reference.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
      } else if reference.hasPrefix("#") {
        UInt32(reference.dropFirst()).flatMap(Unicode.Scalar.init)
      } else {
        nil
      }
    }
  }

  private func problem(_ words: String) -> XMLProblem {
    XMLProblem(words: words, offset: min(position, max(0, bytes.count - 1)))
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate var string: String { String(decoding: self, as: UTF8.self) }
}

extension UInt8 {
  fileprivate var isXMLSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

  fileprivate var endsXMLName: Bool {
    isXMLSpace || self == UInt8(ascii: ">") || self == UInt8(ascii: "/") || self == UInt8(ascii: "=")
      || self == UInt8(ascii: "<") || self == UInt8(ascii: "\"") || self == UInt8(ascii: "'")
      || self == UInt8(ascii: "&")
  }
}
