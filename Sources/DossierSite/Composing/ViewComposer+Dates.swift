import DossierModel

extension ViewComposer {
  func when(_ date: PartialDate) -> WhenView {
    WhenView(text: phrases.date(date), dateTime: date.htmlDateTime, bounds: nil)
  }

  /// The source's own words where there are any, and then what they were taken to mean.
  func when(_ sourced: SourcedDate) -> WhenView? {
    switch (sourced.words, sourced.date) {
    case (let words?, let date?):
      let meaning = phrases.date(date)
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
    let said = words.split { !$0.isLetter && !$0.isNumber }
    return meaning.split { !$0.isLetter && !$0.isNumber }.allSatisfy(said.contains)
  }

  func when(_ sourced: SourcedDate?) -> WhenView? {
    sourced.flatMap { when($0) }
  }

  /// When somebody held a position.
  func when(_ position: borrowing Position) -> WhenView? {
    if let words = position.whenText { return WhenView(text: words, dateTime: nil, bounds: nil) }
    if let date = position.when { return when(date) }
    return phrases.span(from: position.from, to: position.to).map { WhenView(text: $0, dateTime: nil, bounds: nil) }
  }
}
