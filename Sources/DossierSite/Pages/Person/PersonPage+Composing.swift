import DossierDiagnostics
import DossierModel

extension PersonPage {
  init(_ id: PersonID, _ site: SiteContext) {
    self = site.dossier.people.lend(id) { PersonPage(of: $0, id, site) }
  }

  private init(of person: borrowing Person, _ id: PersonID, _ site: SiteContext) {
    var composer = ViewComposer(site, home: .person(id))
    let roles = composer.roleSection()
    let positions = composer.positionSection(person.positions, of: id)
    let nationality = composer.fact(
      composer.fact(ofSet: person.nationality), answeredAs: "nationality")
    let born = composer.fact(
      composer.fact(person.born, at: person.birthplace), answeredAs: "born")
    let died = composer.fact(
      composer.fact(person.died, at: person.deathplace), answeredAs: "died")
    let gender = composer.fact(
      composer.vouchedFact(person.gender.map(composer.phrases.word)), answeredAs: "gender")
    self.init(
      record: composer.record(
        person.header, names: person.names, name: DisplayNameView(person.names.main), section: .people,
        kind: composer.phrases[.person],
        hasFacts: nationality != nil || born != nil || died != nil || gender != nil
          || !person.occupations.isEmpty || person.description != nil,
        sectionCount: [roles != nil, positions != nil].count { $0 }),
      identity: composer.phrases.identity(person.identity),
      describedAs: composer.vouchedFact(person.description?.value),
      gender: gender, nationality: nationality,
      occupations: composer.vouchedFact(person.occupation),
      born: born, died: died, positions: positions, roles: roles)
  }
}
