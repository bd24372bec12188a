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
      let says = FoldedText.key(of: words).hasSuffix(FoldedText.key(of: meaning))
      return WhenView(text: words, dateTime: date.htmlDateTime, bounds: says ? nil : meaning)
    case (let words?, nil): return WhenView(text: words, dateTime: nil, bounds: nil)
    case (nil, let date?): return when(date)
    case (nil, nil): return nil
    }
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
