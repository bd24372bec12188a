/// Bytes under construction, with the strings of JSON among them.
///
/// Memory of its own rather than an array, which at each addition looks whether it is the only one that holds it. Room for eight bytes
/// is kept behind what was written: a text is copied there with quotes behind it, and the search for the first byte that needs an
/// escape, which looks at eight at once, ends at these.
struct QuotingBuffer: ~Copyable {
  /// The room behind what was written.
  private static let margin = 8

  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = capacity + QuotingBuffer.margin
    memory = .allocate(capacity: self.capacity)
  }

  deinit { memory.deallocate() }

  func append(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: memory, count: count))
  }

  /// Forgets the content and keeps the memory.
  mutating func removeAll() {
    count = 0
  }

  /// Makes room for more bytes, and the margin behind them.
  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if count + more + Self.margin > capacity { grow(by: more) }
  }

  @inline(never)
  private mutating func grow(by more: Int) {
    capacity = max(2 * capacity, count + more + Self.margin)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.moveInitialize(from: memory, count: count)
    memory.deallocate()
    memory = larger
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    memory[count] = byte
    count += 1
  }

  mutating func append(_ source: UnsafeBufferPointer<UInt8>) {
    guard let first = source.baseAddress else { return }
    reserve(source.count)
    (memory + count).update(from: first, count: source.count)
    count += source.count
  }

  mutating func append(_ text: borrowing String) {
    text.withUTF8Bytes { append($0) }
  }

  /// Appends text in which nothing needs an escape, between quotes, and a byte behind them.
  @inline(__always)
  mutating func append(quoted text: UnsafeBufferPointer<UInt8>, before next: Unicode.Scalar) {
    reserve(text.count + 3)
    let start = memory + count
    start[0] = UInt8(ascii: "\"")
    if let first = text.baseAddress { (start + 1).update(from: first, count: text.count) }
    start[text.count + 1] = UInt8(ascii: "\"")
    start[text.count + 2] = UInt8(ascii: next)
    count += text.count + 3
  }

  mutating func append(literal: StaticString) {
    append(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Appends what stands for a text between the quotes of a string.
  mutating func escape(_ text: borrowing String) {
    text.withUTF8Bytes { escape($0) }
  }

  /// Appends what stands for a text between the quotes of a string.
  mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    guard let first = text.baseAddress else { return }
    reserve(text.count)
    let copy = memory + count
    copy.update(from: first, count: text.count)
    UnsafeMutableRawPointer(copy + text.count).storeBytes(of: ByteMarks.each(UInt8(ascii: "\"")), as: UInt64.self)
    let plain = Self.plainCount(from: copy)
    count += plain
    if plain < text.count { escapeRest(UnsafeBufferPointer(rebasing: text[plain...])) }
  }

  /// The same for a text that begins with a byte that needs an escape.
  @inline(never)
  private mutating func escapeRest(_ text: UnsafeBufferPointer<UInt8>) {
    var rest = text
    while let first = rest.first {
      escape(first)
      rest = UnsafeBufferPointer(rebasing: rest.dropFirst())
      let end = rest.firstMarked(from: 0, Self.marks)
      append(UnsafeBufferPointer(rebasing: rest[..<end]))
      rest = UnsafeBufferPointer(rebasing: rest[end...])
    }
  }

  private mutating func escape(_ byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
    case UInt8(ascii: "\n"): append(UInt8(ascii: "n"))
    case UInt8(ascii: "\r"): append(UInt8(ascii: "r"))
    case UInt8(ascii: "\t"): append(UInt8(ascii: "t"))
    default:
      append("u00")
      append(Self.hexDigit(byte >> 4))
      append(Self.hexDigit(byte & 0xF))
    }
  }

  /// How many bytes come before the first one that needs an escape, of which there must be one.
  @inline(__always)
  private static func plainCount(from start: UnsafeMutablePointer<UInt8>) -> Int {
    var next = UnsafeRawPointer(start)
    while true {
      let bytes = UInt64(littleEndian: next.loadUnaligned(as: UInt64.self))
      let marked = ByteMarks.settled(marks(bytes), in: bytes)
      if marked != 0 { return next + marked.trailingZeroBitCount / 8 - UnsafeRawPointer(start) }
      next += 8
    }
  }

  /// Marks the bytes that need an escape.
  @inline(__always)
  private static func marks(_ bytes: UInt64) -> UInt64 {
    // With one bit turned, a quote comes right behind the controls.
    ByteMarks.below(0x21, in: bytes ^ ByteMarks.each(0x02)) | ByteMarks.of(UInt8(ascii: "\\"), in: bytes)
      | ByteMarks.of(UInt8(ascii: "<"), in: bytes)
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

extension String {
  /// Gives `body` the text's bytes, copied only if they don't lie in one place.
  @inline(__always)
  fileprivate func withUTF8Bytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if utf8.withContiguousStorageIfAvailable(body) == nil {
      var native = self
      native.withUTF8(body)
    }
  }
}
