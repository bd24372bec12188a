/// Claims, events and attributions, as fields of records.
struct InventedStatements {
  let cast: DossierCast
  var prose: InventedProse

  init(cast: DossierCast, dice: Dice) {
    self.cast = cast
    prose = InventedProse(cast: cast, dice: dice)
  }

  var dice: Dice {
    get { prose.dice }
    set { prose.dice = newValue }
  }

  /// `some-gazette, p. 12`
  mutating func citation() -> String {
    "\(cast.sources[cast.sourceChoice.draw(&dice)].id), p. \(dice.in(1...400))"
  }

  /// A claim about a record. One in six pairs with another about the same topic whose value differs.
  mutating func claim(_ number: Int, about subject: DossierCast.Member) -> [DraftField] {
    let object = cast.people[cast.personChoice.draw(&dice)]
    let topic = dice.one(of: Self.topics)
    var fields = [DraftField("id", "\(subject.id)-claim-\(number)")]
    if dice.percent(30) {
      fields += [DraftField("about", topic), DraftField("value", dice.one(of: Self.values))]
    }
    fields += [
      DraftField("says", "\(subject.label) \(dice.one(of: Self.deeds)) \(object.label)."),
      DraftField("when", InventedDate.edtf(dice.in(1948...1999), &dice)),
      DraftField("concerns", object.id == subject.id ? [] : [object.id]),
    ]
    return fields + attribution()
  }

  /// Who says something: every part of an attribution now and then.
  mutating func attribution() -> [DraftField] {
    var fields: [DraftField] = []
    if dice.percent(60) {
      let isText = dice.percent(50)
      fields.append(
        DraftField(
          "by", isText ? dice.one(of: Vocabulary.witnesses) : cast.people[cast.personChoice.draw(&dice)].id))
    }
    if dice.percent(25) {
      fields.append(DraftField("via", [cast.organizations[dice.below(cast.organizations.count)].id]))
    }
    let also = (0..<dice.below(3)).map { _ in [DraftField("in", citation())] }
    fields += [DraftField("in", citation()), DraftField("also", also)]
    fields.append(DraftField("status", dice.one(of: Self.statuses)))
    if dice.percent(50) { fields.append(DraftField("grade", dice.one(of: ["A1", "B2", "C3", "D4", "F6"]))) }
    return fields
  }

  /// An event in a year, as fields for a record of its own or inside another one.
  mutating func event(id: String, in year: Int, kinds: [String]) -> [DraftField] {
    var fields = [
      DraftField("id", id), DraftField("kind", dice.one(of: kinds)),
      DraftField("when", InventedDate.edtf(year, &dice)),
    ]
    if dice.percent(10) { fields.append(DraftField("when_text", "in that year's cold season")) }
    fields += [
      DraftField("place", place()), DraftField("participants", participants()),
      DraftField("says", prose.plainSentence()), DraftField("in", citation()),
    ]
    return fields
  }

  /// The id of a city, or the name of a place without a record.
  mutating func place() -> String {
    dice.percent(50) ? cast.cities[dice.below(cast.cities.count)].id : InventedName.place(&dice)
  }

  /// `jana-example as witness`, one to five of them.
  mutating func participants() -> [String] {
    let count = [1, 1, 2, 2, 3, 5][dice.below(6)]
    return cast.personChoice.draw(count, &dice).map { "\(cast.people[$0].id) as \(dice.one(of: Self.parts))" }
  }

  private static let topics = ["departure", "loyalty", "motive", "payment", "role", "whereabouts"]
  private static let values = ["before the audit", "after the audit", "never", "in his own name", "for another"]
  private static let deeds = [
    "owed money to", "signed for", "denied knowing", "was paid by", "traveled with", "testified against", "replaced",
  ]
  private static let statuses = [
    "reported", "reported", "reported", "alleged", "alleged", "disputed", "denied", "retracted",
  ]
  private static let parts = ["witness", "subject", "intermediary", "investigator", "source", "relative"]
}
