extension SyntheticDossier {
  func affair(_ index: Int) -> DraftRecord {
    let affair = cast.affairs[index]
    var draw = InventedStatements(cast: cast, dice: Dice(seed: seed, salt: "case", index: index))
    let parties = affair.parties.map { person in
      "\(cast.people[person].id) as \(draw.dice.one(of: ["accused", "witness", "victim", "counsel", "intermediary"]))"
    }
    let events = (0..<eventsOfAffair[index]).map { number in
      let year = draw.dice.in(affair.years)
      let kinds = year == affair.years.upperBound ? Self.lastEvents : Self.ordinaryEvents
      return draw.event(id: "\(affair.member.id)-event-\(number + 1)", in: year, kinds: kinds)
    }
    var fields = [
      DraftField("title", affair.member.label),
      DraftField("kind", draw.dice.one(of: ["affair", "corruption", "espionage", "inquiry"])),
      DraftField("in", draw.citation()),
      DraftField("summary", "\(affair.member.label), from \(affair.years.lowerBound) on."),
      DraftField("jurisdiction", cast.countries[draw.dice.below(cast.countries.count)].id),
      DraftField("place", draw.place()),
      DraftField("stage", draw.dice.one(of: ["closed", "investigation", "open", "tried"])),
      DraftField("opened", InventedDate.edtf(affair.years.lowerBound, &draw.dice)),
      DraftField("parties", parties),
      DraftField("official_charge", "taking \(draw.dice.in(2...90)) crates out of the register"),
    ]
    if draw.dice.percent(50) {
      let reason = [DraftField("value", "knowing too much"), DraftField("by", draw.dice.one(of: Vocabulary.witnesses))]
      fields.append(DraftField("alleged_reason", .fields(reason + [DraftField("status", "alleged")])))
    }
    fields += [
      DraftField("claims", claims(claimsOfAffair[index], about: affair.member, &draw)), DraftField("events", events),
    ]
    return DraftRecord("cases", id: affair.member.id, fields, note: draw.prose.note(bytes: draw.dice.in(1000...2600)))
  }

  private static let lastEvents = ["sentenced", "closed", "statement", "published"]
}
