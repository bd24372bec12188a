extension PartialDate {
  /// The date as people read it: `21 April 2006`, `about 2010`, `between 21 and 31 July 2023`.
  package func text(in language: DateLanguage) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(48)
    appendText(in: language, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the date as people read it, in UTF-8. It holds no character that HTML gives a meaning.
  package func appendText(in language: DateLanguage, to bytes: inout [UInt8]) {
    let start = bytes.count
    appendWords(in: language, to: &bytes)
    if !language.contractions.isEmpty { language.contract(&bytes, from: start) }
  }

  private func appendWords(in language: DateLanguage, to bytes: inout [UInt8]) {
    switch form {
    case .single(let date):
      language.append(date, to: &bytes)
    case .interval(.date(let from), .date(let to)) where from == to:
      language.append(from, to: &bytes)
    case .interval(.date(let from), .date(let to)):
      language.append(language.phrases.interval, from: from, to: to, into: &bytes)
    case .interval(.date(let from), let end):
      language.append(end == .open ? language.phrases.openEnd : language.phrases.unknownEnd, around: from, to: &bytes)
    case .interval(let start, .date(let to)):
      language.append(
        start == .open ? language.phrases.openStart : language.phrases.unknownStart, around: to, to: &bytes)
    case .interval:
      break
    case .oneOf(let alternatives):
      language.append(alternatives, to: &bytes)
    }
  }
}

extension DateLanguage {
  /// Contracts the words from an index on.
  fileprivate func contract(_ bytes: inout [UInt8], from start: Int) {
    for (words, contracted) in contractions {
      var index = start
      while index + words.count <= bytes.count {
        if bytes[index..<index + words.count].elementsEqual(words) {
          bytes.replaceSubrange(index..<index + words.count, with: contracted)
        }
        index += 1
      }
    }
  }
}
