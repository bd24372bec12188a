import DossierModel

/// How many of a large index's records belong to which other record, as ways in beside the alphabet.
struct IndexFacets {
  /// How many parts are told.
  private static let limit = 24

  let composer: ViewComposer

  /// People by nationality and by case.
  func people() -> [FacetView] {
    let dossier = composer.site.dossier
    var countries = ReferenceTally()
    for id in dossier.people.ids {
      var seen: [RecordReference] = []
      for account in dossier.people[id].nationality.all {
        guard let country = account.value.reference, !seen.contains(country) else { continue }
        seen.append(country)
        countries.add(country)
      }
    }
    var cases = ReferenceTally()
    for id in dossier.people.ids {
      for affair in composer.graph.cases(of: .person(id)) { cases.add(.case(affair)) }
    }
    return [facet(.byNationality, countries), facet(.byCase, cases)].compactMap { $0 }
  }

  /// Organizations by country and by case.
  func organizations() -> [FacetView] {
    let dossier = composer.site.dossier
    var countries = ReferenceTally()
    for id in dossier.organizations.ids {
      if let country = dossier.organizations[id].country?.reference { countries.add(country) }
    }
    var cases = ReferenceTally()
    for id in dossier.organizations.ids {
      for affair in composer.graph.cases(of: .organization(id)) { cases.add(.case(affair)) }
    }
    return [facet(.byCountry, countries), facet(.byCase, cases)].compactMap { $0 }
  }

  private func facet(_ title: Phrase, _ tally: ReferenceTally) -> FacetView? {
    let counts = tally.counts.sorted { ($1.count, $0.record) < ($0.count, $1.record) }
    guard counts.count > 1 else { return nil }
    let rest = counts.count - Self.limit
    return FacetView(
      title: composer.phrases[title],
      items: counts.prefix(Self.limit).map { entry in
        FacetItemView(link: composer.link(entry.record), count: composer.phrases.number(entry.count))
      },
      more: rest > 0 ? composer.phrases.count(rest, .more) : nil)
  }
}
