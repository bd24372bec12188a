import DossierModel

/// Puts decoded records into the tables of a dossier.
struct DossierAssembly {
  private let parts: [DecodedRecords]
  private let index: RecordIndex
  private let room: NumberRoom

  static func records(
    of parts: [DecodedRecords], _ index: RecordIndex, _ settings: DossierSettings, room: NumberRoom
  ) -> DossierRecords {
    let assembly = DossierAssembly(parts: parts, index: index, room: room)
    return DossierRecords(
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
  private func table<Record>(
    of list: KeyPath<DecodedRecords, [Numbered<Record>]>, _ kind: RecordKind
  ) -> RecordTable<Record> {
    let lists = parts.map { $0[keyPath: list] }
    // Where each record lies, so that it is copied only once.
    var places = [(part: Int32, position: Int32)](repeating: (0, 0), count: index.count(of: kind))
    for part in lists.indices {
      for position in lists[part].indices {
        places[room.place(of: UInt32(lists[part][position].number))] = (Int32(part), Int32(position))
      }
    }
    return RecordTable(places.map { lists[Int($0.part)][Int($0.position)].record }, room: room)
  }
}
