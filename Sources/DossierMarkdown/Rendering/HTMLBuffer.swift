/// Collects the HTML of a note.
///
/// Memory of its own instead of an array: a note takes hundreds of short appends, and an array's checks cost more than they
/// copy. Not copyable, so that there is one owner who frees it.
struct HTMLBuffer: ~Copyable {
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(64, capacity)
    memory = .allocate(capacity: self.capacity)
  }

  deinit {
    memory.deallocate()
  }

  /// What has been written so far; valid until the next change.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: memory, count: count) }

  @inline(__always)
  private mutating func makeRoom(for more: Int) {
    if capacity - count < more { grow(by: more) }
  }

  @inline(never)
  private mutating func grow(by more: Int) {
    let larger = max(capacity * 2, count + more)
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    copy.initialize(from: memory, count: count)
    memory.deallocate()
    memory = copy
    capacity = larger
  }

  @inline(__always)
  private mutating func append(_ bytes: UnsafePointer<UInt8>?, _ length: Int) {
    guard let bytes else { return }
    makeRoom(for: length)
    (memory + count).initialize(from: bytes, count: length)
    count += length
  }

  @inline(__always)
  mutating func append(_ markup: StaticString) {
    append(markup.utf8Start, markup.utf8CodeUnitCount)
  }

  /// Appends what is known to need no escaping.
  mutating func append(safe text: UnsafeBufferPointer<UInt8>) {
    append(text.baseAddress, text.count)
  }

  mutating func append(_ byte: UInt8) {
    makeRoom(for: 1)
    memory[count] = byte
    count += 1
  }

  mutating func append(number: Int) {
    append(text: String(number))
  }

  /// Begins a new line unless one has just begun, as between blocks.
  mutating func startLine() {
    if count > 0, memory[count - 1] != 0x0A { append(0x0A) }
  }

  /// Appends text, escaped so that it can stand between tags and in quoted attributes.
  mutating func append(text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (index, byte) in text.enumerated() {
      guard let reference = byte.characterReference else { continue }
      append(safe: text[part: start..<index])
      append(reference)
      start = index + 1
    }
    append(safe: text[part: start..<text.count])
  }

  mutating func append(text: String) {
    var text = text
    text.withUTF8 { append(text: $0) }
  }

  /// Appends a URL, percent-encoded where necessary, so that it can stand in a quoted attribute.
  mutating func append(url: UnsafeBufferPointer<UInt8>) {
    for byte in url {
      if byte.isSafeInURL {
        append(byte)
      } else if byte == UInt8(ascii: "&") {
        append("&amp;")
      } else if byte == UInt8(ascii: "'") {
        append("&#x27;")
      } else {
        append(UInt8(ascii: "%"))
        append(UInt8(hexDigit: byte >> 4))
        append(UInt8(hexDigit: byte & 15))
      }
    }
  }

  /// Puts the last bytes where others already stand, before those.
  mutating func moveLast(_ length: Int, to offset: Int) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { copy in
      let place = memory + offset
      let moved = memory + count - length
      _ = copy.initialize(from: UnsafeBufferPointer(start: moved, count: length))
      (place + length).update(from: place, count: moved - place)
      if let start = copy.baseAddress { place.update(from: start, count: length) }
    }
  }

  mutating func removeLast(_ length: Int = 1) {
    count -= min(length, count)
  }

  mutating func removeTrailingBlanks() {
    while count > 0, memory[count - 1].isBlank { count -= 1 }
  }

  /// Takes away the blank that authors leave before a reference mark, which belongs close to its word. Between two marks it
  /// stays, and so does a new line behind markup, where a block may have begun.
  mutating func removeBlankBeforeMark() {
    guard let last = bytes.last, last == UInt8(ascii: " ") || last == 0x0A else { return }
    let text = bytes.dropLast()
    if last == 0x0A ? text.last != UInt8(ascii: ">") : !text.ends(with: "</sup>") { removeLast() }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate func ends(with end: StaticString) -> Bool {
    end.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
  }
}

extension UInt8 {
  /// What stands for a character that means something in HTML.
  var characterReference: StaticString? {
    switch self {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }

  /// Letters, digits and the signs that URLs are made of.
  fileprivate var isSafeInURL: Bool {
    if isLetter || isDigit { return true }
    switch self {
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "("),
      UInt8(ascii: ")"),
      UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"),
      UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      return true
    default: return false
    }
  }

  fileprivate init(hexDigit value: UInt8) {
    self = value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
