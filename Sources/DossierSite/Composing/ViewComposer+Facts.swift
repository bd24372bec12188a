import DossierModel

extension ViewComposer {
  /// The accounts of a field side by side, those that give the same together; nil if there are none.
  mutating func fact<Value: AccountValue>(
    _ accounts: Accounts<Value>, _ view: (inout ViewComposer, Value, [AttributionView]) -> ValueView
  ) -> FactView? {
    guard !accounts.isEmpty else { return nil }
    var values: [ValueView] = []
    values.reserveCapacity(accounts.all.count)
    var given: [Value] = []
    accounts.all.lendEach { account in
      let attributions = attributions(of: account.attribution)
      if let place = given.firstIndex(where: { $0.isSame(as: account.value) }) {
        for attribution in attributions { values[place].attributions.add(attribution) }
        return
      }
      values.append(view(&self, account.value, attributions))
      given.append(account.value)
    }
    return FactView(values: values, difference: values.count > 1 ? difference(values.count) : nil)
  }

  mutating func fact(_ accounts: Accounts<SourcedDate>) -> FactView? {
    var view = fact(accounts) { ValueView(when: $0.when($1), attributions: $2) }
    if !accounts.contradict { view?.difference = nil }
    return view
  }

  mutating func fact(_ accounts: Accounts<Mention>) -> FactView? {
    fact(accounts) { ValueView(link: $0.textLink($1), attributions: $2) }
  }

  /// A field that may have several texts without any account differing.
  mutating func fact(ofSet accounts: Accounts<String>) -> FactView? {
    var view = fact(accounts) { ValueView(text: $1, attributions: $2) }
    if !accounts.disagreeAsSets { view?.difference = nil }
    return view
  }

  /// A field that may have several values without any account differing.
  mutating func fact(ofSet accounts: Accounts<Mention>) -> FactView? {
    var view = fact(accounts)
    if !accounts.disagreeAsSets { view?.difference = nil }
    return view
  }

  /// A field of the page's record for which the record's own attribution vouches.
  mutating func vouchedFact(_ mention: Mention?) -> FactView? {
    guard let mention else { return nil }
    return FactView(
      values: [ValueView(link: textLink(mention), attributions: attributionsOfHome(.whole))], difference: nil)
  }

  mutating func vouchedFact(_ text: String?) -> FactView? {
    guard let text else { return nil }
    return FactView(
      values: [ValueView(text: text, attributions: attributionsOfHome(.whole))], difference: nil)
  }

  /// A part of the dossier's own order, which nobody needs to state.
  mutating func fact(_ mention: Mention?) -> FactView? {
    mention.map { FactView(values: [ValueView(link: textLink($0))], difference: nil) }
  }

  /// When and where a life began or ended: a place joins the date beside which it was written, or stands as an account of its own.
  mutating func fact(_ dates: Accounts<SourcedDate>, at places: Accounts<Mention>) -> FactView? {
    guard !places.isEmpty else { return fact(dates) }
    var accounts = dates.all.map { Account(LifeDate(date: $0.value), $0.attribution) }
    for place in places.all {
      // What was written in one place has one attribution, and nothing else has just that.
      let date = accounts.firstIndex { $0.value.date != nil && $0.attribution == place.attribution }
      if let date {
        accounts[date] = Account(
          LifeDate(date: accounts[date].value.date, place: place.value), accounts[date].attribution)
      } else {
        accounts.append(Account(LifeDate(place: place.value), place.attribution))
      }
    }
    var fact = fact(Accounts(accounts)) { composer, value, attributions in
      ValueView(
        when: composer.when(value.date), place: value.place.map { composer.textLink($0) }, attributions: attributions)
    }
    if !dates.contradict, !places.disagree { fact?.difference = nil }
    return fact
  }

  /// A fact beside which claims about the page's record answer otherwise: what they answer stands with it, and leads to them.
  mutating func fact(_ fact: FactView?, answeredAs topic: String) -> FactView? {
    guard var fact, fact.difference == nil, let home,
      let conflict = graph.conflicts(about: home).first(where: { $0.topic == topic && !$0.isOfAccounts })
    else { return fact }
    fact.difference = difference(of: conflict)
    for answer in conflict.answers {
      let claims = answer.voices.compactMap { if case .claim(let id) = $0 { id } else { nil } }
      guard claims.count == answer.voices.count, let first = claims.first else { continue }
      fact.values.append(
        ValueView(
          link: LinkView(text(of: answer.value), url: url(of: .claim(first))),
          attributions: attributions(claims.flatMap { dossier.claims[$0].attributions })))
    }
    return fact
  }

  /// "2 accounts differ".
  func difference(_ accounts: Int) -> String {
    phrases.count(accounts, .accountsDiffer)
  }
}

/// When or where a life began or ended, as one account has it.
private struct LifeDate: AccountValue {
  var date: SourcedDate?
  var place: Mention?
}
