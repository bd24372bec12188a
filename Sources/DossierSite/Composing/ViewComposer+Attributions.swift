import DossierModel

extension ViewComposer {
  /// Notes on which sources statements rest that are shown where this page is continued.
  mutating func countStatements(_ attributions: [Attribution]) {
    for attribution in attributions {
      if let source = attribution.source?.source { countStatement(on: source) }
    }
  }

  mutating func attribution(_ attribution: Attribution) -> AttributionView {
    if let source = attribution.source?.source { countStatement(on: source) }
    return AttributionView(
      by: attribution.speakers.isEmpty ? nil : SpeakersView(who: mentions(attribution.speakers)),
      via: relays(of: attribution),
      source: attribution.source.map { link(.source($0.source)) },
      locator: attribution.source.flatMap { $0.locator.isEmpty ? nil : $0.locator },
      madeOn: attribution.madeOn.map { when($0) },
      status: attribution.status.rawValue,
      statusKey: attribution.status.rawValue,
      grade: attribution.grade?.text,
      gradeMeaning: attribution.grade.map(phrases.meaning(of:)))
  }

  /// An attribution and whoever says the same elsewhere.
  mutating func attributions(of statement: Attribution) -> [AttributionView] {
    attributions([statement] + statement.others)
  }

  mutating func attributions(_ attributions: [Attribution]) -> [AttributionView] {
    var views: [AttributionView] = []
    views.reserveCapacity(attributions.count)
    for attribution in attributions { views.append(self.attribution(attribution)) }
    return views
  }

  private mutating func relays(of attribution: Attribution) -> [LinkView] {
    guard !attribution.relays.isEmpty else { return [] }
    var views = mentions(attribution.relays)
    for (position, name) in site.relayNames(of: attribution).enumerated() { views[position].name = name }
    return views
  }

  mutating func mentions(_ mentions: [Mention]) -> [LinkView] {
    var views: [LinkView] = []
    views.reserveCapacity(mentions.count)
    for mention in mentions { views.append(textLink(mention)) }
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
