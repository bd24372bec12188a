import DossierModel

extension PersonPage {
  init(_ id: PersonID, _ site: SiteContext) {
    var composer = ViewComposer(site, home: .person(id))
    let person = site.dossier.people[id]
    let roles = composer.roleSection()
    let positions = composer.positionSection(person.positions)
    let nationality = composer.fact(person.nationality)
    let born = composer.fact(person.born, at: person.birthplace)
    let died = composer.fact(person.died, at: person.deathplace)
    self.init(
      record: composer.record(
        person.header, names: person.names, name: DisplayNameView(person.names.main), section: .people, kind: "Person",
        hasFacts: nationality != nil || born != nil || died != nil || person.gender != nil
          || !person.occupations.isEmpty || person.description != nil,
        sectionCount: [roles != nil, positions != nil].count { $0 }),
      identity: composer.phrases.identity(person.identity),
      describedAs: person.description,
      gender: composer.fact(person.gender),
      nationality: nationality,
      occupations: composer.fact(person.occupations.isEmpty ? nil : person.occupations.joined(separator: ", ")),
      born: born, died: died, positions: positions, roles: roles)
  }
}

extension ViewComposer {
  /// When and where a life began or ended: a place joins the date that the same chain gives, or stands as an account of its own.
  mutating func fact(_ dates: Accounts<SourcedDate>, at places: Accounts<Mention>) -> FactView? {
    guard !places.isEmpty else { return fact(dates) }
    var fact = fact(dates) ?? FactView(values: [], difference: nil)
    for account in places.all {
      let place = textLink(account.value)
      let date = dates.all.firstIndex { $0.attribution.saysTheSame(as: account.attribution) }
      if let date, fact.values[date].place == nil {
        fact.values[date].place = place
      } else {
        fact.values.append(ValueView(place: place, attributions: attributions(of: account.attribution)))
      }
    }
    let distinct = max(dates.distinctCount, places.distinctCount)
    fact.difference = distinct > 1 ? difference(distinct) : nil
    return fact
  }
}
