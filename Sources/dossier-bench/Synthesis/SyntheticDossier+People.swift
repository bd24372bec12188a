extension SyntheticDossier {
  func person(_ index: Int) -> DraftRecord {
    let member = cast.people[index]
    var draw = InventedStatements(cast: cast, dice: Dice(seed: seed, salt: "person", index: index))
    let name = cast.names[index]
    let nicknames = (0..<draw.dice.below(3)).map { _ in "“\(InventedName.place(&draw.dice))”" }
    let aliases =
      nicknames + (index == 0 ? (0..<excess.aliases).map { "\(InventedName.place(&draw.dice)) \($0 + 1)" } : [])
    let born = draw.dice.in(1890...1950)
    let occupations = (0..<draw.dice.in(1...2)).map { _ in draw.dice.one(of: Vocabulary.occupations) }
    let country = cast.countries[draw.dice.below(cast.countries.count)]
    var fields = name.fields(aliases: aliases)
    fields += [
      DraftField("in", cast.sources[index % cast.sources.count].id),
      DraftField("summary", "\(name.latin), \(occupations[0]) in \(country.label)."),
      DraftField("tags", [draw.dice.one(of: Vocabulary.tags)]),
      DraftField("nationality", country.id),
      DraftField("occupations", occupations),
      DraftField(
        "born",
        .fields([
          DraftField("value", InventedDate.edtf(born, &draw.dice)),
          DraftField("place", cast.cities[index % cast.cities.count].id),
        ])),
    ]
    if draw.dice.percent(40) {
      fields.append(DraftField("died", InventedDate.edtf(draw.dice.in(2004...2020), &draw.dice)))
    }
    let positions = (0..<draw.dice.below(3)).map { number in
      [
        DraftField("title", draw.dice.one(of: Vocabulary.occupations)),
        DraftField("organization", cast.organizations[(index + number) % cast.organizations.count].id),
        DraftField("from", InventedDate.edtf(born + 20, &draw.dice)),
        DraftField("to", InventedDate.edtf(born + 40, &draw.dice)),
      ]
    }
    let neighbor = cast.people[(index + 1) % cast.people.count].id
    fields += [
      DraftField("positions", positions),
      DraftField("relations", [[DraftField("kind", "colleague-of"), DraftField("to", neighbor)]]),
      DraftField("claims", claims(claimsOfPerson[index], about: member, &draw)),
    ]
    let events = (0..<eventsOfPerson[index]).map { number in
      draw.event(id: "\(member.id)-event-\(number + 1)", in: draw.dice.in(1948...1999), kinds: Self.ordinaryEvents)
    }
    fields.append(DraftField("events", events))
    var note = draw.prose.note(bytes: index == 0 && excess.noteBytes > 0 ? excess.noteBytes : draw.dice.in(1000...2600))
    if index == 0, excess.tableRows > 0 { note += draw.prose.table(rows: excess.tableRows) }
    return DraftRecord("people", id: member.id, fields, note: note)
  }
}
