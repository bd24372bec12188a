import DossierModel

extension ViewComposer {
  mutating func attribution(_ attribution: borrowing Attribution) -> AttributionView {
    let source = attribution.source
    return AttributionView(
      handle: handle,
      by: attribution.speakers.isEmpty ? nil : SpeakersView(who: mentions(attribution.speakers)),
      via: relays(of: attribution), source: source.map { link(to: $0.source) }, locator: source?.locator.nonEmpty,
      madeOn: attribution.madeOn.map { when($0) }, status: attribution.status,
      grade: attribution.grade,
      isUntraceable: !attribution.isTraceable && attribution.status != .unsourced)
  }

  /// A link to a source; on its own page it needs no name.
  private mutating func link(to source: SourceID) -> LinkView {
    home == .source(source) ? LinkView(phrases[.thisSource]) : textLink(.source(source))
  }

  /// An attribution and whoever says the same elsewhere.
  mutating func attributions(of statement: borrowing Attribution) -> [AttributionView] {
    var views: [AttributionView] = []
    views.reserveCapacity(1 + statement.others.count)
    views.append(attribution(statement))
    statement.others.lendEach { views.add(attribution($0)) }
    return views
  }

  mutating func attributions(_ attributions: [Attribution]) -> [AttributionView] {
    var views: [AttributionView] = []
    views.reserveCapacity(attributions.count)
    attributions.lendEach { views.add(attribution($0)) }
    return views
  }

  private mutating func relays(of attribution: borrowing Attribution) -> [LinkView] {
    guard !attribution.relays.isEmpty else { return [] }
    var views = mentions(attribution.relays)
    let names = site.relayNames(of: attribution)
    for (position, name) in names.enumerated() where views[position].name != name {
      views[position] = views[position].named(name)
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
