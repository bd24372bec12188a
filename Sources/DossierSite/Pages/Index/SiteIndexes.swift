import DossierModel

/// The A–Z indexes of a site.
struct SiteIndexes: Sendable {
  let people: IndexLayout<Person>
  let organizations: IndexLayout<Organization>
  let places: IndexLayout<Place>
  /// How many people are known by their full name; told on each page of the people.
  let namedPeople: Int

  init(_ dossier: Dossier, _ order: RecordOrder) {
    people = IndexLayout(order.people.ids) { dossier.people[$0].names.sortText }
    organizations = IndexLayout(order.organizations.ids) { dossier.organizations[$0].names.sortText }
    places = IndexLayout(order.places.ids) { dossier.places[$0].names.sortText }
    namedPeople = Self.namedPeople(of: dossier)
  }

  private init(_ edit: SiteEdit, _ order: RecordOrder, following former: SiteIndexes) {
    let new = edit.new
    people = former.people.following(edit.ids(\.people, whose: \.names.sortText), new.people, order.people) {
      $0.names.sortText
    }
    organizations = former.organizations.following(
      edit.ids(\.organizations, whose: \.names.sortText), new.organizations, order.organizations
    ) { $0.names.sortText }
    places = former.places.following(edit.ids(\.places, whose: \.names.sortText), new.places, order.places) {
      $0.names.sortText
    }
    namedPeople = edit.ids(\.people, whose: \.identity).isEmpty ? former.namedPeople : Self.namedPeople(of: new)
  }

  private static func namedPeople(of dossier: Dossier) -> Int {
    dossier.people.ids.count { dossier.people[$0].identity == .named }
  }

  /// The same after an edit.
  func following(_ edit: SiteEdit, _ order: RecordOrder) -> SiteIndexes {
    SiteIndexes(edit, order, following: self)
  }
}

extension RecordIndexPage {
  static func people(letter: Int?, _ site: SiteContext) -> RecordIndexPage {
    let people = site.dossier.people
    return RecordIndexPage(
      site, section: .people, noun: .people, layout: site.indexes.people, letter: letter,
      title: site.phrases[.peopleTitle],
      named: site.phrases[
        .fullyNamed, [.n: site.phrases.number(site.indexes.namedPeople), .all: site.phrases.number(people.count)]],
      facets: { $0.people() }, label: { people[$0].names.sortText },
      row: { composer, id in
        people.lend(id) { person in
          composer.indexRow(
            .person(id), names: person.names, kind: composer.phrases.identity(person.identity),
            aside: composer.aside(of: person, id),
            summary: person.header.summary)
        }
      })
  }

  static func organizations(letter: Int?, _ site: SiteContext) -> RecordIndexPage {
    RecordIndexPage(
      site, section: .organizations, noun: .organizations, layout: site.indexes.organizations, letter: letter,
      title: site.phrases[.organizationsTitle], named: nil, facets: { $0.organizations() },
      label: { site.dossier.organizations[$0].names.sortText },
      row: { composer, id in
        site.dossier.organizations.lend(id) { organization in
          composer.indexRow(
            .organization(id), names: organization.names, kind: site.phrases.term(organization.type),
            summary: organization.header.summary)
        }
      })
  }

  static func places(letter: Int?, _ site: SiteContext) -> RecordIndexPage {
    RecordIndexPage(
      site, section: .places, noun: .places, layout: site.indexes.places, letter: letter,
      title: site.phrases[.placesTitle], named: nil, label: { site.dossier.places[$0].names.sortText },
      row: { composer, id in
        site.dossier.places.lend(id) { place in
          composer.indexRow(
            .place(id), names: place.names, kind: site.phrases.term(place.type), summary: place.header.summary)
        }
      })
  }
}
