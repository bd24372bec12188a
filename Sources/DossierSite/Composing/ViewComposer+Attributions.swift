import DossierModel

extension ViewComposer {
  /// - Parameter place: where the attribution lies.
  mutating func attribution(_ attribution: borrowing Attribution, at place: AttributionPlace) -> AttributionView {
    AttributionView(attribution, at: place, on: handle, previewed: &previewed)
  }

  /// All attributions of a statement.
  ///
  /// - Parameter isTold: which of them are told.
  mutating func attributions(
    of statement: Statement, where isTold: (borrowing Attribution) -> Bool = { _ in true }
  ) -> [AttributionView] {
    var views: [AttributionView] = []
    var number = 0
    let dossier = dossier
    dossier.visitVoices(of: statement) { voice in
      if isTold(voice) { views.add(attribution(voice, at: .stated(statement, number))) }
      number += 1
    }
    return views
  }

  /// All attributions of a statement of the page's record.
  mutating func attributionsOfHome(_ part: Statement.Part) -> [AttributionView] {
    guard let home else { return [] }
    return attributions(of: Statement(home, part))
  }

  /// An attribution and whoever says the same elsewhere.
  mutating func attributions(of statement: borrowing Attribution) -> [AttributionView] {
    attributions([copy statement] + statement.others)
  }

  mutating func attributions(_ attributions: [Attribution]) -> [AttributionView] {
    var views: [AttributionView] = []
    views.reserveCapacity(attributions.count)
    for number in attributions.indices {
      attributions.lend(number) { views.add(attribution($0, at: .listed(attributions, number))) }
    }
    return views
  }

  mutating func mentions(_ mentions: [Mention]) -> [LinkView] {
    var views: [LinkView] = []
    views.reserveCapacity(mentions.count)
    mentions.lendEach { views.append(textLink($0)) }
    return views
  }
}

extension Accounts {
  /// How many different values the accounts give.
  var distinctCount: Int {
    var distinct: [Value] = []
    for account in all where !distinct.contains(account.value) { distinct.append(account.value) }
    return distinct.count
  }
}
