import DossierEncoding

/// Reads the words of a text for the search index.
///
/// A word is a run of letters and digits in the spelling of ``SearchFolding``. Of signs that are words by themselves (Chinese, kana,
/// hangul), each is a word, and so are each two neighbors: 王小明 gives 王, 小, 明, 王小 and 小明, so that a name is found by any part of it,
/// without a dictionary.
struct TermReader: Sendable {
  private let folding: SearchFolding

  init(_ folding: SearchFolding = .index) {
    self.folding = folding
  }

  /// Calls `found` with each word of a text, in order, repetitions included.
  func read(_ text: String, _ found: (SearchTerm) -> Void) {
    var text = text
    text.withUTF8 { read($0, isMarkup: false, found) }
  }

  /// Reads UTF-8 bytes.
  ///
  /// - Parameter isMarkup: whether it is a piece of a note's HTML; then tags and reference marks are skipped, as ``NoteText`` does.
  func read(_ text: UnsafeBufferPointer<UInt8>, isMarkup: Bool, _ found: (SearchTerm) -> Void) {
    var word = SearchTerm.Builder()
    var previous: UInt32 = 0
    var index = 0
    while index < text.count {
      let run = Self.lettersAndDigits(at: index, in: text)
      if run.count > 0 {
        word.append(run.bytes, count: run.count)
        previous = 0
        index += run.count
        // Behind fewer than eight stands something else.
        guard run.count < 8, index < text.count else { continue }
      }
      let byte = text[index]
      if byte < 0x80 {
        index += 1
        if isMarkup, byte == UInt8(ascii: "<") {
          index = Self.end(ofTagAt: index - 1, in: text)
          continue
        }
        previous = 0
        if let term = word.take() { found(term) }
        if isMarkup, byte == UInt8(ascii: "&") {
          index = Self.position(after: UInt8(ascii: ";"), from: index, in: text)
        }
      } else {
        let scalar = Self.scalar(at: &index, in: text)
        let fold = folding.packed(scalar)
        guard fold != SearchFolding.nothing else { continue }
        if fold == SearchFolding.ideograph {
          if let term = word.take() { found(term) }
          ideograph(scalar, after: previous, found)
          previous = scalar
          continue
        }
        previous = 0
        if fold == SearchFolding.gap {
          if let term = word.take() { found(term) }
        } else if fold == SearchFolding.letter {
          word.append(scalar)
        } else if fold >> 31 == 1 {
          word.append(fold & 0x1F_FFFF)
        } else {
          var letters = fold
          while letters != 0 {
            word.append(UInt8(truncatingIfNeeded: letters))
            letters >>= 8
          }
        }
      }
    }
    if let term = word.take() { found(term) }
  }

  /// The ASCII letters and digits at a place, at most eight of them: lowercase, the first one highest, zeros behind the last.
  @inline(__always)
  private static func lettersAndDigits(
    at index: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (bytes: UInt64, count: Int) {
    let bytes = text.eightBytes(at: index)
    let letters = bytes | ByteMarks.each(0x20)
    let marks =
      ByteMarks.between(UInt8(ascii: "a"), UInt8(ascii: "z"), in: letters)
      | ByteMarks.between(UInt8(ascii: "0"), UInt8(ascii: "9"), in: bytes)
    let count = (marks ^ ByteMarks.each(0x80)).trailingZeroBitCount / 8
    let rest = UInt64(64 - 8 * count)
    return ((letters.byteSwapped &>> rest) &<< rest, count)
  }

  private func ideograph(_ scalar: UInt32, after previous: UInt32, _ found: (SearchTerm) -> Void) {
    var word = SearchTerm.Builder()
    if previous != 0 {
      word.append(previous)
      word.append(scalar)
      if let term = word.take() { found(term) }
    }
    word.append(scalar)
    if let term = word.take() { found(term) }
  }

  /// Decodes a scalar beyond ASCII; what isn't UTF-8 counts as a gap.
  private static func scalar(at index: inout Int, in text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let lead = UInt32(text[index])
    index += 1
    let count = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0
    guard count > 0, index + count <= text.count else { return 0x20 }
    var scalar = lead & (0x3F >> UInt32(count))
    for _ in 0..<count {
      scalar = scalar << 6 | UInt32(text[index] & 0x3F)
      index += 1
    }
    return scalar
  }

  /// Where the text goes on behind a tag; behind a whole superscript, which holds reference marks only.
  private static func end(ofTagAt start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    let end = position(after: UInt8(ascii: ">"), from: start, in: text)
    let isMark =
      end - start >= 5 && text[start + 1] == UInt8(ascii: "s") && text[start + 2] == UInt8(ascii: "u")
      && text[start + 3] == UInt8(ascii: "p")
    guard isMark else { return end }
    var index = end
    while index < text.count {
      if text[index] == UInt8(ascii: "<"), index + 4 < text.count, text[index + 1] == UInt8(ascii: "/"),
        text[index + 2] == UInt8(ascii: "s"), text[index + 3] == UInt8(ascii: "u")
      {
        return position(after: UInt8(ascii: ">"), from: index, in: text)
      }
      index += 1
    }
    return index
  }

  private static func position(after byte: UInt8, from start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var index = start
    while index < text.count, text[index] != byte { index += 1 }
    return min(index + 1, text.count)
  }
}
