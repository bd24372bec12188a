import DossierModel

// When events, sources and claims are said to have been is in the site's ``RecordDates``.
extension ViewComposer {
  func when(_ date: PartialDate) -> WhenView { phrases.when(date) }

  func when(_ sourced: SourcedDate) -> WhenView? { phrases.when(sourced) }

  func when(_ sourced: SourcedDate?) -> WhenView? { phrases.when(sourced) }

  func when(_ position: borrowing Position) -> WhenView? { phrases.when(position) }
}
