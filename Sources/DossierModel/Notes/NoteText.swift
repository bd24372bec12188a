import DossierEncoding

/// Turns a note's own HTML back into plain text, piece by piece.
///
/// It reads only what the note's renderer has written: tags without `>` in their attributes, five character references, and
/// superscripts that hold nothing but reference marks, which are left out, as are empty lines. A piece may end within a tag, as one before
/// the hole of a URL does. The text is given stretch by stretch where it lies, so that none of it is copied on the way.
package struct NoteText {
  package typealias Taking = (UnsafeBufferPointer<UInt8>) -> Void

  private var isInTag = false
  private var isInMark = false
  /// Whether a line break would make an empty line.
  private var isAtLineStart = true

  package init() {}

  /// Gives `take` the text of the next piece of HTML.
  package mutating func read(_ html: UnsafeBufferPointer<UInt8>, _ take: Taking) {
    var index = 0
    while index < html.count {
      let byte = html[index]
      if isInTag {
        isInTag = byte != UInt8(ascii: ">")
      } else if byte == UInt8(ascii: "<") {
        isInTag = true
        if html.starts(with: "<sup", at: index) {
          isInMark = true
        } else if html.starts(with: "</sup", at: index) {
          isInMark = false
        }
      } else if !isInMark {
        if byte == UInt8(ascii: "&"), let (character, length) = html.reference(at: index) {
          withUnsafePointer(to: character) { take(UnsafeBufferPointer(start: $0, count: 1)) }
          isAtLineStart = false
          index += length
          continue
        }
        guard byte == 0x0A else {
          let end = html.end(ofTextFrom: index)
          take(UnsafeBufferPointer(rebasing: html[index..<end]))
          isAtLineStart = false
          index = end
          continue
        }
        breakLine(UnsafeBufferPointer(rebasing: html[index...index]), take)
      }
      index += 1
    }
  }

  /// The same for plain text that a page puts between two pieces.
  package mutating func read(plain text: borrowing String, _ take: Taking) {
    var text = copy text
    text.withUTF8 { text in
      var rest = text[...]
      while let end = rest.firstIndex(of: 0x0A) {
        readLine(rest[..<end], take)
        breakLine(UnsafeBufferPointer(rebasing: rest[end...end]), take)
        rest = rest[(end + 1)...]
      }
      readLine(rest, take)
    }
  }

  private mutating func readLine(_ line: Slice<UnsafeBufferPointer<UInt8>>, _ take: Taking) {
    guard !line.isEmpty else { return }
    take(UnsafeBufferPointer(rebasing: line))
    isAtLineStart = false
  }

  private mutating func breakLine(_ lineBreak: UnsafeBufferPointer<UInt8>, _ take: Taking) {
    if !isAtLineStart { take(lineBreak) }
    isAtLineStart = true
  }
}

extension NoteMarkup {
  /// Gives `take` the note's text without markup, stretch by stretch, for search and excerpts; blocks stand on lines of their own.
  ///
  /// Made on request instead of being kept: it would double what a note costs.
  ///
  /// - Parameter title: what a link without a label reads as; nil for one that leads nowhere.
  package func readText(title: (_ link: Int) -> String?, _ take: NoteText.Taking) {
    var text = NoteText()
    html.withUnsafeBufferPointer { html in
      var start = 0
      for hole in holes {
        let offset = Int(hole.offset)
        text.read(UnsafeBufferPointer(rebasing: html[start..<offset]), take)
        start = offset
        if hole.content == .linkTitle, let title = title(hole.index) { text.read(plain: title, take) }
      }
      text.read(UnsafeBufferPointer(rebasing: html[start...]), take)
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func starts(with prefix: StaticString, at index: Int) -> Bool {
    guard count - index >= prefix.utf8CodeUnitCount else { return false }
    return (0..<prefix.utf8CodeUnitCount).allSatisfy { self[index + $0] == prefix.utf8Start[$0] }
  }

  /// Where text ends that begins at `start`: at a tag, a reference or a line's end.
  fileprivate func end(ofTextFrom start: Int) -> Int {
    firstMarked(from: start + 1) { word in
      ByteMarks.of(UInt8(ascii: "<"), in: word) | ByteMarks.of(UInt8(ascii: "&"), in: word)
        | ByteMarks.of(0x0A, in: word)
    }
  }

  /// The character that a reference stands for and the reference's length.
  fileprivate func reference(at index: Int) -> (character: UInt8, length: Int)? {
    if starts(with: "&lt;", at: index) { return (UInt8(ascii: "<"), 4) }
    if starts(with: "&gt;", at: index) { return (UInt8(ascii: ">"), 4) }
    if starts(with: "&amp;", at: index) { return (UInt8(ascii: "&"), 5) }
    if starts(with: "&quot;", at: index) { return (UInt8(ascii: "\""), 6) }
    if starts(with: "&#39;", at: index) { return (UInt8(ascii: "'"), 5) }
    return nil
  }
}
