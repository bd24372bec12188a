import DossierModel

/// Puts decoded records into the tables of a dossier.
struct DossierAssembly {
  private var parts: [DecodedRecords]
  private let index: RecordIndex
  private let room: NumberRoom

  static func records(
    of parts: consuming [DecodedRecords], _ index: RecordIndex, _ settings: DossierSettings, room: NumberRoom
  ) -> DossierRecords {
    var assembly = DossierAssembly(parts: parts, index: index, room: room)
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

  /// Moves the records of a kind into their places: to copy one would retain dozens of texts and lists.
  ///
  /// The index gives each number once, so that there are no gaps.
  private mutating func table<Record>(
    of list: WritableKeyPath<DecodedRecords, [Numbered<Record>]>, _ kind: RecordKind
  ) -> RecordTable<Record> {
    let count = index.count(of: kind)
    let records = [Record](unsafeUninitializedCapacity: count) { places, initializedCount in
      var isTaken = [Bool](repeating: false, count: count)
      for part in parts.indices {
        var numbered: [Numbered<Record>] = []
        swap(&numbered, &parts[part][keyPath: list])
        while let last = numbered.popLast() {
          let place = room.place(of: UInt32(last.number))
          // Each place is filled once, and all of them are: that is what makes the memory safe to hand out.
          precondition(!isTaken[place], "two records with one number")
          isTaken[place] = true
          initializedCount += 1
          places.initializeElement(at: place, to: last.record)
        }
      }
      precondition(initializedCount == count, "a number without a record")
    }
    return RecordTable(records, room: room)
  }
}
