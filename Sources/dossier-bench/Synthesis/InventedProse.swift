/// Sentences, and notes of them, in CommonMark with links and citations.
struct InventedProse {
  let cast: DossierCast
  var dice: Dice

  /// A note of about so many bytes.
  mutating func note(bytes: Int) -> String {
    var note = ""
    var blocks = 0
    while note.utf8.count < bytes {
      if blocks % 5 == 0 { note += "## \(dice.one(of: Self.headings))\n\n" }
      note += block() + "\n\n"
      blocks += 1
    }
    return note
  }

  /// A table of so many rows with two links in each.
  mutating func table(rows: Int) -> String {
    var table = "| Day | Who | Note |\n|---|---|---|\n"
    for _ in 0..<rows { table += "| \(InventedDate.words(&dice)) | \(link()) | \(plainSentence()) |\n" }
    return table
  }

  /// One sentence without marks.
  mutating func plainSentence() -> String {
    let place = InventedName.place(&dice)
    switch dice.below(6) {
    case 0: return "The entry at \(place) was copied in a second hand and never countersigned."
    case 1: return "Two clerks remembered the folder as thin, a third as three volumes."
    case 2:
      return "The account had been moved to \(place) by \(InventedDate.words(&dice)) & closed under another heading."
    case 3: return "Payment was made in \(dice.in(2...40)) parts, the last of them in foreign notes."
    case 4: return "Nothing in the minutes explains why \(dice.in(2...90)) crates were weighed again at \(place)."
    default: return "The carbon copy from \(place) differs in one figure, which may be a slip of the typist."
    }
  }

  private static let headings = [
    "Background", "What the file says", "Gaps", "Chronology", "Open questions", "Provenance", "Later accounts", "Money",
  ]

  private mutating func block() -> String {
    switch dice.below(20) {
    case ..<13: return (0..<dice.in(2...4)).map { _ in sentence() }.joined(separator: " ")
    case ..<17: return (0..<dice.in(3...5)).map { _ in "- \(item())" }.joined(separator: "\n")
    case ..<19: return "> I was told to sign, and I *signed*. Nobody read it to me.\n>\n> — \(link()), \(citation())"
    default: return "```\n\(InventedDate.words(&dice))  \(dice.in(10...99)) cr.\n```"
    }
  }

  private mutating func sentence() -> String {
    switch dice.below(10) {
    case ..<5: return plainSentence()
    case 5: return "The ledger names \(link()) as countersignatory, against the word of \(link()) \(citation())."
    case 6: return "According to \(link()), the parcel left on \(InventedDate.words(&dice)) \(citation())."
    case 7: return "It is *not* certain that \(link()) was there — the hall was let to a **choir** that evening."
    case 8: return "A marginal note, `KN/\(dice.in(1000...9999))`, is the only trace of the earlier file."
    default: return "\(plainSentence()) [A scan](https://archive.example/\(dice.below(100_000))) shows it."
    }
  }

  private mutating func item() -> String {
    switch dice.below(4) {
    case 0: "a receipt for **\(dice.in(2...90))** crates, without a date"
    case 1: "minutes of \(InventedDate.words(&dice)), \(dice.in(2...30)) leaves \(citation())"
    case 2: "\(link()), in a later hand"
    default: "two letters to \(link())"
    }
  }

  private mutating func citation() -> String {
    "[@\(cast.sources[cast.sourceChoice.draw(&dice)].id), p. \(dice.in(1...400))]"
  }

  /// A link to a record, in one of the three ways to write one.
  private mutating func link() -> String {
    let target: DossierCast.Member =
      switch dice.below(20) {
      case ..<13: cast.people[cast.personChoice.draw(&dice)]
      case ..<16: cast.affairs[cast.affairChoice.draw(&dice)].member
      case ..<18: cast.sources[cast.sourceChoice.draw(&dice)]
      case 18: cast.organizations[dice.below(cast.organizations.count)]
      default: cast.cities[dice.below(cast.cities.count)]
      }
    return switch dice.below(3) {
    case 0: "[[\(target.id)]]"
    case 1: "[[\(target.id)|\(target.label)]]"
    default: "[\(target.label)](\(target.id))"
    }
  }
}
