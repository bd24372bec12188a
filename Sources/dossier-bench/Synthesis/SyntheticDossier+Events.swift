extension SyntheticDossier {
  /// The events that belong to no record, and those of which there are too many, as a table.
  func events() -> DraftTable {
    var table = DraftTable(columns: Self.eventColumns)
    var draw = InventedStatements(cast: cast, dice: Dice(seed: seed, salt: "event", index: 0))
    let first = cast.affairs[0]
    for number in 0..<eventsOnTheirOwn + excess.eventsOfOneYear + excess.eventsOfOneCase {
      let isOfCase = number >= eventsOnTheirOwn + excess.eventsOfOneYear
      let isOfYear = number >= eventsOnTheirOwn && !isOfCase
      let year = isOfCase ? draw.dice.in(first.years) : isOfYear ? 1961 : draw.dice.in(1948...1999)
      let event = draw.event(id: "event-\(number + 1)", in: year, kinds: Self.ordinaryEvents)
      var cells = Dictionary(uniqueKeysWithValues: event.map { ($0.key, $0.value.cell) })
      if isOfCase { cells["case"] = [first.member.id] }
      table.append(cells)
    }
    return table
  }

  private static let eventColumns = ["id", "kind", "when", "when_text", "place", "case", "participants", "says", "in"]
}
