import DossierModel

/// How a page words when something was.
extension Phrasebook {
  /// A date as it was reckoned to be.
  func when(_ date: PartialDate) -> WhenView {
    WhenView(text: self.date(date), dateTime: date.htmlDateTime, bounds: nil)
  }

  /// The source's own words where there are any, and then what they were taken to mean.
  func when(_ sourced: SourcedDate) -> WhenView? {
    switch (sourced.words, sourced.date) {
    case (let words?, let date?):
      let meaning = self.date(date)
      return WhenView(
        text: words, dateTime: date.htmlDateTime, bounds: Self.says(words, meaning, date) ? nil : meaning)
    case (let words?, nil): return WhenView(text: words, dateTime: nil, bounds: nil)
    case (nil, let date?): return when(date)
    case (nil, nil): return nil
    }
  }

  /// Whether a source's own words say a date already: they end with it or, of one that is open to no doubt, hold each of its words, as
  /// "in the summer of 2022" does.
  private static func says(_ words: String, _ meaning: String, _ date: PartialDate) -> Bool {
    let (words, meaning) = (FoldedText.key(of: words), FoldedText.key(of: meaning))
    if words.hasSuffix(meaning) { return true }
    guard !date.isUncertain, !date.isApproximate else { return false }
    // Byte by byte where that is enough: what characters are has to be looked up.
    if (words + meaning).utf8.allSatisfy({ $0 < 0x80 }) {
      return holds(Array(words.utf8), wordsOf: Array(meaning.utf8)) { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
    }
    return holds(Array(words), wordsOf: Array(meaning)) { $0.isLetter || $0.isNumber }
  }

  /// Whether each word of one text is one of the other.
  private static func holds<Letter: Equatable>(
    _ text: [Letter], wordsOf other: [Letter], _ isPartOfWord: (Letter) -> Bool
  ) -> Bool {
    let words = text.split { !isPartOfWord($0) }
    return other.split { !isPartOfWord($0) }.allSatisfy(words.contains)
  }

  func when(_ sourced: SourcedDate?) -> WhenView? {
    sourced.flatMap { when($0) }
  }

  /// When somebody held a position.
  func when(_ position: borrowing Position) -> WhenView? {
    if let words = position.whenText { return WhenView(text: words, dateTime: nil, bounds: nil) }
    if let date = position.when { return when(date) }
    return span(from: position.from, to: position.to).map { WhenView(text: $0, dateTime: nil, bounds: nil) }
  }
}
