/// What a tag names: a field (`name`), a field of a field (`source.name`), the text itself (`.`) or a position (`-last`).
struct TemplatePath: Sendable {
  /// As it was written.
  let text: String
  /// Where it stands in the template.
  let range: Range<Int>
  let target: Target

  enum Target: Sendable {
    /// `.`: the text that the nearest section is about.
    case item
    case position(Position)
    /// Names from the outermost to the innermost, each with its place.
    case names([(name: String, range: Range<Int>)])
  }

  /// Where in the nearest list the current element is.
  enum Position: String, Sendable, CaseIterable {
    case first = "-first"
    case last = "-last"
    /// Counted from 1.
    case index = "-index"
  }

  /// Reads a path, or returns nil if `text` can't be one.
  init?(_ text: String, at range: Range<Int>) {
    self.text = text
    self.range = range
    if text == "." {
      target = .item
    } else if text.utf8.first == UInt8(ascii: "-") {
      guard let position = Position(rawValue: text) else { return nil }
      target = .position(position)
    } else {
      var names: [(name: String, range: Range<Int>)] = []
      var start = range.lowerBound
      for name in text.split(separator: ".", omittingEmptySubsequences: false) {
        guard TemplateName.isIdentifier(name) else { return nil }
        names.append((String(name), start..<start + name.utf8.count))
        start += name.utf8.count + 1
      }
      target = .names(names)
    }
  }
}
