import ArgumentParser

/// What a synthetic dossier looks like: in proportion, or degenerate in one respect.
enum DossierShape: String, CaseIterable, ExpressibleByArgument {
  case proportional
  case onePerson5000Cases = "one-person-5000-cases"
  case case20000Events = "case-20000-events"
  case year50000Events = "year-50000-events"
  case note5MB = "note-5mb"
  case table2000Rows = "table-2000-rows"
  case aliases1000 = "aliases-1000"

  var excess: DossierExcess {
    switch self {
    case .proportional: DossierExcess()
    case .onePerson5000Cases: DossierExcess(casesOfOnePerson: 5_000)
    case .case20000Events: DossierExcess(eventsOfOneCase: 20_000)
    case .year50000Events: DossierExcess(eventsOfOneYear: 50_000)
    case .note5MB: DossierExcess(noteBytes: 5_000_000)
    case .table2000Rows: DossierExcess(tableRows: 2_000)
    case .aliases1000: DossierExcess(aliases: 1_000)
    }
  }
}
