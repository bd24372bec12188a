import DossierModel

/// The A–Z indexes of a site.
struct SiteIndexes: Sendable {
  let people: IndexLayout<Person>
  let organizations: IndexLayout<Organization>
  let places: IndexLayout<Place>

  init(_ dossier: Dossier, _ order: RecordOrder) {
    people = IndexLayout(order.people) { dossier.people[$0].names.sortText }
    organizations = IndexLayout(order.organizations) { dossier.organizations[$0].names.sortText }
    places = IndexLayout(order.places) { dossier.places[$0].names.sortText }
  }
}

extension RecordIndexPage {
  static func people(letter: Int?, _ site: SiteContext) -> RecordIndexPage {
    let people = site.dossier.people
    let named = people.ids.count { people[$0].identity == .named }
    return RecordIndexPage(
      site, section: .people, noun: .person, layout: site.indexes.people, letter: letter, title: "People",
      named: "\(site.phrases.number(named)) of \(site.phrases.number(people.count)) are known by their full name"
    ) { composer, id in
      let person = people[id]
      return composer.indexRow(
        .person(id), names: person.names, kind: composer.phrases.identity(person.identity),
        summary: person.header.summary)
    }
  }

  static func organizations(letter: Int?, _ site: SiteContext) -> RecordIndexPage {
    RecordIndexPage(
      site, section: .organizations, noun: .organization, layout: site.indexes.organizations, letter: letter,
      title: "Organizations", named: nil
    ) { composer, id in
      let organization = site.dossier.organizations[id]
      return composer.indexRow(
        .organization(id), names: organization.names, kind: organization.type.replacingHyphens,
        summary: organization.header.summary)
    }
  }

  static func places(letter: Int?, _ site: SiteContext) -> RecordIndexPage {
    RecordIndexPage(
      site, section: .places, noun: .place, layout: site.indexes.places, letter: letter, title: "Places", named: nil
    ) { composer, id in
      let place = site.dossier.places[id]
      return composer.indexRow(
        .place(id), names: place.names, kind: place.type.replacingHyphens, summary: place.header.summary)
    }
  }
}
