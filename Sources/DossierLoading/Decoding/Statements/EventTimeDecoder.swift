import DossierModel

/// Reads when and where an event was: plainly, as the event itself is attributed, or in several accounts.
struct EventTimeDecoder {
  /// When and where it was, and the accounts of both where there is more to them than that.
  struct Time {
    var when: SourcedDate?
    var place: Mention?
    var dates = Accounts<SourcedDate>()
    var places = Accounts<Mention>()
  }

  /// - Parameter attribution: that of the event, which its accounts take over where they have none.
  func decode(_ fields: Fields<EventKey>, _ attribution: Attribution, _ scope: inout DecodingScope) -> Time {
    var time = Time()
    let words = scope.value(fields[.words], .text)
    let (dates, places) = (accounts(fields[.when]), accounts(fields[.place]))
    scope.inheriting(attribution) { scope in
      let when = scope.accounts(dates, of: .lifeDate)
      time.dates = when.dates
      time.places = Accounts(when.places.all + scope.accounts(places, of: .placeAccount).all)
    }
    time.place = places == nil ? scope.value(fields[.place], .place) : nil
    if let plain = time.place, !time.places.isEmpty {
      var account = attribution
      account.range = fields[.place]?.range ?? attribution.range
      time.places = Accounts([Account(plain, account)] + time.places.all)
    }
    time.place = time.place ?? time.places.first?.value
    if dates == nil {
      let date = scope.value(fields[.when], .date)
      time.when = date == nil && words == nil ? nil : SourcedDate(date: date, words: words)
    } else {
      let when = Self.placing(time.dates)
      time.when = words.map { SourcedDate(date: when?.date, words: $0) } ?? when
    }
    return time
  }

  /// The accounts behind a key; nil where a plain value stands there.
  private func accounts(_ node: DataNode?) -> DataNode? {
    guard let node, node.items.count > 1 || node.items.first?.entries != nil else { return nil }
    return node
  }

  /// What accounts give together: the one date that all give, or any of theirs.
  private static func placing(_ dates: Accounts<SourcedDate>) -> SourcedDate? {
    guard dates.disagree else { return dates.first?.value }
    let date = PartialDate.anyOf(dates.all.compactMap(\.value.date))
    return date.map { SourcedDate(date: $0) } ?? dates.first?.value
  }
}
