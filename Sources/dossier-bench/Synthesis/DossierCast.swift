import DossierModel

/// Who and what a synthetic dossier is about: ids, names and who has a part in what, before any record is written.
struct DossierCast {
  /// A record that others can name.
  struct Member {
    let id: String
    let label: String
  }

  struct Affair {
    let member: Member
    let years: ClosedRange<Int>
    /// The numbers of the people with a part in it.
    let parties: [Int]
  }

  let scale: DossierScale
  let names: [InventedName]
  private(set) var people: [Member] = []
  private(set) var organizations: [Member] = []
  private(set) var countries: [Member] = []
  private(set) var cities: [Member] = []
  private(set) var sources: [Member] = []
  private(set) var affairs: [Affair] = []
  let personChoice: SkewedChoice
  let sourceChoice: SkewedChoice
  let affairChoice: SkewedChoice

  init(scale: DossierScale, excess: DossierExcess, seed: UInt64) {
    self.scale = scale
    var dice = Dice(seed: seed, salt: "cast", index: 0)
    var ids = UniqueIDs()
    let names = (0..<scale.people).map { _ in InventedName(&dice) }
    self.names = names
    people = names.map { Member(id: ids.id(for: $0.latin), label: $0.text) }
    countries = Vocabulary.countries.map { Member(id: ids.id(for: $0), label: $0) }
    cities = (0..<scale.cities).map { _ in
      let name = InventedName.place(&dice)
      return Member(id: ids.id(for: name), label: name)
    }
    organizations = (0..<scale.organizations).map { _ in
      let name = "\(InventedName.place(&dice)) \(dice.one(of: Vocabulary.offices))"
      return Member(id: ids.id(for: name), label: name)
    }
    sources = (0..<scale.sources).map { _ in
      let title = "\(InventedName.place(&dice)) \(dice.one(of: Vocabulary.publications)), \(InventedDate.words(&dice))"
      return Member(id: ids.id(for: title), label: title)
    }
    personChoice = SkewedChoice(count: scale.people, dice: &dice)
    sourceChoice = SkewedChoice(count: scale.sources, dice: &dice)
    affairChoice = SkewedChoice(count: scale.cases, dice: &dice)
    for index in 0..<scale.cases + excess.casesOfOnePerson {
      let words = [InventedName.place(&dice), dice.one(of: Vocabulary.matters), dice.one(of: Vocabulary.affairs)]
      let title = "The " + words.joined(separator: " ")
      let first = dice.in(1948...1990)
      var parties = personChoice.draw(Self.partyCount(&dice), &dice)
      if index >= scale.cases, !parties.contains(0) { parties.append(0) }
      affairs.append(
        Affair(
          member: Member(id: ids.id(for: title), label: title), years: first...first + dice.in(1...9), parties: parties)
      )
    }
  }

  /// Mostly two to four, now and then sixty.
  private static func partyCount(_ dice: inout Dice) -> Int {
    min(60, 2 + Int(1.2 / (dice.fraction() + 0.01)))
  }
}
