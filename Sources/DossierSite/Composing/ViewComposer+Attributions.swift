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

  /// The accounts of a field side by side; nil if there are none.
  mutating func fact<Value>(
    _ accounts: Accounts<Value>, _ value: (inout ViewComposer, Value) -> ValueView
  ) -> FactView? {
    guard !accounts.isEmpty else { return nil }
    var values: [ValueView] = []
    for account in accounts.all {
      var view = value(&self, account.value)
      view.attributions = attributions(of: account.attribution)
      values.append(view)
    }
    let distinct = accounts.distinctCount
    return FactView(values: values, difference: distinct > 1 ? difference(distinct) : nil)
  }

  mutating func fact(_ accounts: Accounts<SourcedDate>) -> FactView? {
    fact(accounts) { composer, date in ValueView(when: composer.when(date)) }
  }

  mutating func fact(_ accounts: Accounts<Mention>) -> FactView? {
    fact(accounts) { composer, mention in ValueView(link: composer.textLink(mention)) }
  }

  /// A field that the record states without an attribution of its own.
  mutating func fact(_ mention: Mention?) -> FactView? {
    mention.map { FactView(values: [ValueView(link: textLink($0))], difference: nil) }
  }

  func fact(_ text: String?) -> FactView? {
    text.map { FactView(values: [ValueView(text: $0)], difference: nil) }
  }

  /// "2 accounts differ".
  func difference(_ accounts: Int) -> String {
    "\(phrases.count(accounts, .account)) differ"
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
