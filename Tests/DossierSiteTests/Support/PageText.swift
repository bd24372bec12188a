import Testing

extension String {
  /// What a reader sees of a part of a page: the text from behind a start to before an end, without markup.
  func visibleText(from start: String, to end: String) throws -> String {
    let begin = try #require(firstRange(of: start), "\(start) is missing")
    let stop = try #require(self[begin.upperBound...].firstRange(of: end))
    var text = ""
    var tag: String?
    for character in self[begin.upperBound..<stop.lowerBound] {
      if character == "<" {
        tag = ""
      } else if character == ">" {
        if ["/p", "/li", "/td", "/th", "/div"].contains(tag) { text.append(" ") }
        tag = nil
      } else if tag != nil {
        tag?.append(character)
      } else {
        text.append(character)
      }
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
