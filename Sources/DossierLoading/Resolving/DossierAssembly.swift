import DossierModel

/// Puts the records of all files into the tables of a dossier.
struct DossierAssembly {
  private let files: [DecodedFile]
  private let index: RecordIndex

  static func dossier(of files: [DecodedFile], _ index: RecordIndex, _ settings: DossierSettings) -> Dossier {
    let assembly = DossierAssembly(files: files, index: index)
    return Dossier(
      settings: settings,
      people: assembly.table(of: \.people, .person),
      organizations: assembly.table(of: \.organizations, .organization),
      places: assembly.table(of: \.places, .place),
      cases: assembly.table(of: \.cases, .case),
      events: assembly.table(of: \.events, .event),
      sources: assembly.table(of: \.sources, .source),
      claims: assembly.table(of: \.claims, .claim),
      pages: assembly.table(of: \.pages, .page))
  }

  /// The index gives each number once, so that there are no gaps.
  private func table<Record>(of list: KeyPath<DecodedFile, [Numbered<Record>]>, _ kind: RecordKind) -> RecordTable<
    Record
  > {
    var records = [Record?](repeating: nil, count: index.count(of: kind))
    for file in files {
      for numbered in file[keyPath: list] { records[numbered.number] = numbered.record }
    }
    return RecordTable(records.compactMap { $0 })
  }
}

extension Dossier {
  /// Puts the records of one file in the place of those that were read from it before.
  mutating func replace(with file: DecodedFile) {
    for numbered in file.people { people.replace(RecordID(numbered.number), with: numbered.record) }
    for numbered in file.organizations { organizations.replace(RecordID(numbered.number), with: numbered.record) }
    for numbered in file.places { places.replace(RecordID(numbered.number), with: numbered.record) }
    for numbered in file.cases { cases.replace(RecordID(numbered.number), with: numbered.record) }
    for numbered in file.events { events.replace(RecordID(numbered.number), with: numbered.record) }
    for numbered in file.sources { sources.replace(RecordID(numbered.number), with: numbered.record) }
    for numbered in file.claims { claims.replace(RecordID(numbered.number), with: numbered.record) }
    for numbered in file.pages { pages.replace(RecordID(numbered.number), with: numbered.record) }
  }
}
