extension SyntheticDossier {
  func source(_ index: Int) -> DraftRecord {
    let member = cast.sources[index]
    var draw = InventedStatements(cast: cast, dice: Dice(seed: seed, salt: "source", index: index))
    let fields = [
      DraftField("title", member.label),
      DraftField("type", draw.dice.one(of: ["article-newspaper", "report", "broadcast", "book"])),
      DraftField("author", [cast.people[cast.personChoice.draw(&draw.dice)].id]),
      DraftField("publisher", cast.organizations[index % cast.organizations.count].id),
      DraftField("published", InventedDate.edtf(draw.dice.in(1950...2000), &draw.dice)),
      DraftField("lang", draw.dice.one(of: ["en", "fr", "ru", "zh"])),
      DraftField("url", "https://archive.example/\(index)"),
      DraftField("shelfmark", "KN/\(draw.dice.in(1...999))"),
    ]
    return DraftRecord("sources", id: member.id, fields, note: draw.prose.note(bytes: draw.dice.in(1000...2600)))
  }
}
