/// Texts by number, their bytes one after the other in one list.
///
/// A text takes its bytes and four more, and is read where it lies: nothing is retained for it. Like ``RecordValues``, it keeps what an
/// edit changes beside what it was made with, so that a copy costs next to nothing.
struct PackedTexts: Sendable {
  private var bytes: [UInt8] = []
  /// Where the texts end, each beginning where the one before it ends; a zero before all.
  private var ends: [UInt32] = [0]
  private var later: [Int: String] = [:]
  /// How many texts were replaced since the edited ones were laid to the others.
  private var replacements = 0
  private let count: Int

  /// - Parameter count: how many numbers have no gaps.
  init(count: Int) {
    self.count = count
  }

  /// Adds the text of the next number, the numbers rising but for those beyond the count. Those left out have no text.
  mutating func append(_ text: String, for number: Int) {
    guard number < count else {
      later[number] = text
      return
    }
    precondition(number >= ends.count - 1, "numbers rise")
    while ends.count <= number { ends.append(UInt32(bytes.count)) }
    bytes.append(contentsOf: text.utf8)
    ends.append(UInt32(bytes.count))
  }

  /// Lets another text take the place of a number's.
  mutating func replace(_ number: Int, with text: String) {
    later[number] = text
    guard number < count else { return }
    replacements += 1
    if replacements > max(256, ends.count / 8) { settle() }
  }

  /// Gives `body` the text of a number where it lies, in UTF-8; one that has none has an empty one.
  @inline(__always)
  func lend<Result>(_ number: Int, to body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    later.isEmpty ? lendFirst(number, to: body) : lendEdited(number, to: body)
  }

  /// A copy of the text of a number.
  subscript(number: Int) -> String {
    lend(number) { String(decoding: $0, as: UTF8.self) }
  }

  /// Gives back the room for more.
  mutating func trim() {
    bytes = bytes.exact
    ends = ends.exact
  }

  @inline(__always)
  private func lendFirst<Result>(_ number: Int, to body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard number < ends.count - 1 else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    let range = Int(ends[number])..<Int(ends[number + 1])
    return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  private func lendEdited<Result>(_ number: Int, to body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard var text = later[number] else { return lendFirst(number, to: body) }
    return text.withUTF8(body)
  }

  /// Lays edited texts to the others, but for those of numbers beyond the count.
  private mutating func settle() {
    var settled = PackedTexts(count: count)
    let edited = later.keys.lazy.filter { [count] in $0 < count }.max() ?? 0
    for number in 0..<max(ends.count - 1, edited + 1) {
      lend(number) { settled.bytes.append(contentsOf: $0) }
      settled.ends.append(UInt32(settled.bytes.count))
    }
    settled.later = later.filter { $0.key >= count }
    self = settled
  }
}
