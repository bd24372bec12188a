import Testing

extension String {
  /// What a reader sees of a part of a page: the text from behind a start to before an end, without markup.
  func visibleText(from start: String, to end: String) throws -> String {
    let begin = try #require(firstRange(of: start), "\(start) is missing")
    let stop = try #require(self[begin.upperBound...].firstRange(of: end))
    var text = ""
    var isTag = false
    for character in self[begin.upperBound..<stop.lowerBound] {
      if character == "<" {
        isTag = true
      } else if character == ">" {
        isTag = false
      } else if !isTag {
        text.append(character)
      }
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
