import DossierEncoding
import DossierModel

/// Members that are left out where there is nothing to say: absent and null mean the same in the exports.
extension JSONWriter {
  /// A key with text, unless it is nil or empty.
  mutating func member(_ key: StaticString, ifPresent text: String?) {
    if let text, !text.isEmpty { member(key, text) }
  }

  /// A key with what `write` makes of the value, unless there is none.
  mutating func member<Value>(
    _ key: StaticString, ifPresent value: Value?, _ write: (Value, inout JSONWriter) -> Void
  ) {
    guard let value else { return }
    self.key(key)
    write(value, &self)
  }

  /// A key with `true`, or nothing at all.
  mutating func member(_ key: StaticString, ifTrue value: Bool) {
    if value { member(key, true) }
  }

  /// A key with a list of texts, unless it is empty.
  mutating func members(_ key: StaticString, _ texts: [String]) {
    members(key, texts) { text, json in json.string(text) }
  }

  /// A key with a list of what `write` makes of each element, unless it is empty.
  mutating func members<Element>(
    _ key: StaticString, _ elements: [Element], _ write: (borrowing Element, inout JSONWriter) -> Void
  ) {
    guard !elements.isEmpty else { return }
    self.key(key)
    array { json in
      elements.lendEach { write($0, &json) }
    }
  }

  /// A key with a list whose elements stand on lines of their own, also if it is empty.
  mutating func lines<Elements: Sequence>(
    _ key: StaticString, _ elements: Elements, _ write: (Elements.Element, inout JSONWriter) -> Void
  ) {
    breakLine()
    self.key(key)
    array { json in
      for element in elements {
        json.breakLine()
        write(element, &json)
      }
      json.breakLine()
    }
  }

  /// The same, piece by piece.
  ///
  /// - Parameter take: gets what was written so far each time that it is a piece long.
  mutating func lines<Elements: Sequence>(
    _ key: StaticString, _ elements: Elements, to take: (inout [UInt8]) throws -> Void,
    _ write: (Elements.Element, inout JSONWriter) -> Void
  ) rethrows {
    breakLine()
    self.key(key)
    try lines(elements, to: take, write)
  }

  /// The same list without a key.
  mutating func lines<Elements: Sequence>(
    _ elements: Elements, to take: (inout [UInt8]) throws -> Void,
    _ write: (Elements.Element, inout JSONWriter) -> Void
  ) rethrows {
    try array { json in
      for element in elements {
        json.breakLine()
        write(element, &json)
        try json.handOver(from: ExportPiece.length, to: take)
      }
      json.breakLine()
    }
  }

  /// Hands over what is left, and a line break behind all.
  mutating func end(to take: (inout [UInt8]) throws -> Void) rethrows {
    try handOver(to: take)
    var end = [UInt8(ascii: "\n")]
    try take(&end)
  }
}
