/// Turns a note's own HTML back into plain text, piece by piece.
///
/// It reads only what the note's renderer has written: tags without `>` in their attributes, five character references, and
/// superscripts that hold nothing but reference marks, which are left out, as are empty lines. A piece may end within a tag, as one before
/// the hole of a URL does.
package struct NoteText {
  private var isInTag = false
  private var isInMark = false

  package init() {}

  /// Appends the text of the next piece of HTML.
  package mutating func append(_ html: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
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
          output.append(character)
          index += length
          continue
        }
        guard byte == 0x0A else {
          let end = html.end(ofTextFrom: index)
          output.append(contentsOf: UnsafeBufferPointer(rebasing: html[index..<end]))
          index = end
          continue
        }
        if !(output.last ?? 0x0A == 0x0A) { output.append(byte) }
      }
      index += 1
    }
  }
}

extension NoteBody {
  /// The note's text without markup, for search and excerpts; blocks stand on lines of their own.
  ///
  /// Made on request instead of being kept: it would double what a note costs.
  package func plainText<Resolver: NoteResolving>(resolving resolver: Resolver) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(html.count)
    var text = NoteText()
    html.withUnsafeBufferPointer { html in
      var read = 0
      for hole in holes {
        let offset = Int(hole.offset)
        text.append(UnsafeBufferPointer(rebasing: html[read..<offset]), to: &output)
        read = offset
        guard hole.content == .linkTitle else { continue }
        var title: [UInt8] = []
        resolver.writeTitle(ofLink: hole.index, into: &title)
        title.withUnsafeBufferPointer { text.append($0, to: &output) }
      }
      text.append(UnsafeBufferPointer(rebasing: html[read...]), to: &output)
    }
    return output
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func starts(with prefix: StaticString, at index: Int) -> Bool {
    guard count - index >= prefix.utf8CodeUnitCount else { return false }
    return (0..<prefix.utf8CodeUnitCount).allSatisfy { self[index + $0] == prefix.utf8Start[$0] }
  }

  /// Where text ends that begins at `start`: at a tag, a reference or a line's end.
  fileprivate func end(ofTextFrom start: Int) -> Int {
    var index = start + 1
    while index < count, self[index] != UInt8(ascii: "<"), self[index] != UInt8(ascii: "&"), self[index] != 0x0A {
      index += 1
    }
    return index
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
