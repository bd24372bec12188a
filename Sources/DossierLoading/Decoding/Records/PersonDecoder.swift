import DossierDiagnostics
import DossierModel

/// The keys of a person.
enum PersonKey: UInt8, MappingKey {
  case names, sort, identity, description, born, died, gender, nationality, occupations, positions, events

  static let shape = MappingShape(
    "person", Self.self, with: [IdentifiedKey.self, RecordKey.self, AttributionKey.self],
    "A human being, or somebody who is only described as one. Either `names` or `described_as` is needed.")

  var field: Field {
    switch self {
    case .names: Field("names", .list(.mapping("name")), "All names, the main one first")
    case .sort: Field("sort", .text, "What to sort by, if not the main name as it is: `Qin, Gang`")
    case .identity:
      Field(
        "identity", .choice(Person.Identity.allCases.map(\.rawValue)),
        "How much of the identity is given; else `named`, or without `names` `unnamed`"
      )
    case .description: Field("described_as", .text, "How a source describes somebody whom it does not fully name")
    case .born: Field("born", .disputable(.date, LifeDateKey.shape.name), "When and where the person was born")
    case .died: Field("died", .disputable(.date, LifeDateKey.shape.name), "When and where the person died")
    case .gender: Field("gender", .text, "As the sources give it")
    case .nationality:
      Field("nationality", .disputable(.place, MentionAccountKey.shape.name), "Citizenship, one or several")
    case .occupations: Field("occupations", .list(.text), "What the person does or did for a living")
    case .positions: Field("positions", .list(.mapping("position")), "Positions held, bodies belonged to")
    case .events:
      Field("events", .list(.mapping("event")), "Events of this life; the person takes part in each of them")
    }
  }
}

/// Reads a person.
struct PersonDecoder: RecordDecoder {
  func decode(_ fields: Fields<PersonKey>, _ header: RecordHeader, _ scope: inout DecodingScope) -> Person {
    let description = fields[.description].flatMap { scope.located($0, .text) }
    if fields[.names] == nil, fields[.description] == nil {
      if !fields.misspelled.contains("names") {
        scope.report(.missingKey("names", in: PersonKey.shape, at: fields.range))
      }
    }
    let born = scope.accounts(fields[.born], of: .lifeDate)
    let died = scope.accounts(fields[.died], of: .lifeDate)
    return Person(
      header: header,
      names: scope.names(fields[.names], sort: fields[.sort], fallback: description?.value ?? header.slug),
      identity: scope.value(fields[.identity], ChoiceDecoder(noun: "identity"))
        ?? (fields[.names] == nil ? .unnamed : .named),
      description: description,
      born: born.dates,
      died: died.dates,
      birthplace: born.places,
      deathplace: died.places,
      gender: scope.value(fields[.gender], .text),
      nationality: scope.accounts(fields[.nationality], of: .placeAccount),
      occupations: scope.locatedList(fields[.occupations], of: .text),
      positions: scope.list(fields[.positions], of: .position))
  }
}
