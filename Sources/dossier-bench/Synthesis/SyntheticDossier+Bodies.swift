extension SyntheticDossier {
  func organization(_ index: Int) -> DraftRecord {
    let member = cast.organizations[index]
    var draw = InventedStatements(cast: cast, dice: Dice(seed: seed, salt: "organization", index: index))
    let fields = [
      DraftField("names", [member.label]),
      DraftField("in", cast.sources[index % cast.sources.count].id),
      DraftField("summary", "\(member.label), an invented body."),
      DraftField("kind", draw.dice.one(of: ["agency", "company", "newspaper", "other"])),
      DraftField("country", cast.countries[draw.dice.below(cast.countries.count)].id),
      DraftField("place", cast.cities[index % cast.cities.count].id),
      DraftField("founded", InventedDate.edtf(draw.dice.in(1850...1940), &draw.dice)),
      DraftField("claims", claims(claimsOfOrganization[index], about: member, &draw)),
    ]
    return DraftRecord("organizations", id: member.id, fields, note: draw.prose.note(bytes: draw.dice.in(1000...2600)))
  }

  func country(_ index: Int) -> DraftRecord {
    let member = cast.countries[index]
    return DraftRecord("places", id: member.id, [DraftField("names", [member.label]), DraftField("kind", "country")])
  }

  func city(_ index: Int) -> DraftRecord {
    let member = cast.cities[index]
    let country = cast.countries[index % cast.countries.count].id
    return DraftRecord(
      "places", id: member.id,
      [DraftField("names", [member.label]), DraftField("kind", "city"), DraftField("part_of", country)])
  }
}
