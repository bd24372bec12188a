/// A dossier of invented records, in proportion to the number of its people. The same scale, shape and seed give the same bytes.
struct SyntheticDossier {
  let cast: DossierCast
  let excess: DossierExcess
  let seed: UInt64
  private(set) var claimsOfPerson: [Int]
  private(set) var claimsOfAffair: [Int]
  private(set) var claimsOfOrganization: [Int]
  private(set) var eventsOfPerson: [Int]
  private(set) var eventsOfAffair: [Int]
  private(set) var eventsOnTheirOwn = 0

  init(scale: DossierScale, excess: DossierExcess, seed: UInt64) {
    self.excess = excess
    self.seed = seed
    cast = DossierCast(scale: scale, excess: excess, seed: seed)
    claimsOfPerson = Array(repeating: 0, count: cast.people.count)
    eventsOfPerson = claimsOfPerson
    claimsOfAffair = Array(repeating: 0, count: cast.affairs.count)
    eventsOfAffair = claimsOfAffair
    claimsOfOrganization = Array(repeating: 0, count: cast.organizations.count)
    var dice = Dice(seed: seed, salt: "owners", index: 0)
    for _ in 0..<scale.claims {
      switch dice.below(100) {
      case ..<70: claimsOfPerson[dice.below(scale.people)] += 1
      case ..<95: claimsOfAffair[cast.affairChoice.draw(&dice)] += 1
      default: claimsOfOrganization[dice.below(scale.organizations)] += 1
      }
    }
    for _ in 0..<scale.events {
      switch dice.below(100) {
      case ..<70: eventsOfAffair[cast.affairChoice.draw(&dice)] += 1
      case ..<85: eventsOfPerson[dice.below(scale.people)] += 1
      default: eventsOnTheirOwn += 1
      }
    }
  }

  func write(to folder: DraftFolder) throws {
    try folder.write(Self.settings, to: "dossier.yaml")
    for record in pages { try folder.write(record) }
    for index in cast.people.indices { try folder.write(person(index)) }
    for index in cast.organizations.indices { try folder.write(organization(index)) }
    for index in cast.countries.indices { try folder.write(country(index)) }
    for index in cast.cities.indices { try folder.write(city(index)) }
    for index in cast.affairs.indices { try folder.write(affair(index)) }
    for index in cast.sources.indices { try folder.write(source(index)) }
    try folder.write(events().text, to: "events.csv")
  }

  private static let settings = """
    title: The Ballast Papers
    subtitle: An invented dossier for measuring
    description: Invented people, cases and documents, in the proportions of a real dossier.
    language: en
    publisher: Nobody
    method: Everything here is made up.
    licence: CC0
    editions:
      - {date: 2001-02-03, title: First edition}

    """

  private var pages: [DraftRecord] {
    [
      DraftRecord("notes", id: "about", [DraftField("title", "About")], note: "Everything here is invented.\n"),
      DraftRecord("notes", id: "method", [DraftField("title", "Method")], note: "See [[about]].\n"),
    ]
  }

  func claims(
    _ count: Int, about subject: DossierCast.Member, _ draw: inout InventedStatements
  ) -> [[DraftField]] {
    (0..<count).map { draw.claim($0 + 1, about: subject) }
  }

  static let ordinaryEvents = ["meeting", "payment", "statement", "visit", "transferred", "published", "contact"]
}
