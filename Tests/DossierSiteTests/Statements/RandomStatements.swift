import DossierTestSupport

/// Small dossiers in which everything that can have an attribution has a random one.
struct RandomStatements {
  private var generator: SeededGenerator
  private static let people = ["p0", "p1", "p2", "p3"]
  private static let records = people + ["o0", "k0", "c0", "c1"]

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func texts() -> [(path: String, text: String)] {
    var texts = [("dossier.yaml", "title: Test\n")]
    for source in 0..<3 {
      let copy = source == 2 && chance ? "republishes: s0\n" : ""
      texts.append(("sources/s\(source).md", "---\ntitle: S\(source)\ntype: book\n\(copy)---\n"))
    }
    texts.append(("places/k0.md", "---\nnames: [K\(named())]\nkind: site\nin: \(source)\n---\n"))
    texts.append(
      (
        "organizations/o0.md",
        "---\nnames: [O\(named())]\nkind: media\nin: \(source)\n\(maybe("country: k0"))\(maybe("founded: [{value: 1990\(attribution())}]"))---\n"
      ))
    for person in Self.people { texts.append(("people/\(person).md", self.person(person))) }
    for number in 0..<2 { texts.append(("cases/c\(number).md", `case`("c\(number)"))) }
    return texts
  }

  private mutating func person(_ id: String) -> String {
    var text = "---\nnames: [{text: \(id)\(attribution())}\(named())]\nin: \(source)\n"
    text += maybe("born: [{value: 1950\(attribution())}, {value: \(number(1950..<1952))\(attribution())}]")
    text += maybe("gender: female") + maybe("occupations: [clerk]")
    text += maybe("identifiers: [{kind: id-number, value: 7, country: k0\(attribution())}, passport-number 8]")
    text += maybe("positions: [{title: Clerk, organization: o0\(attribution())}]")
    text += maybe("relations: [{kind: met, to: \(pick(Self.people.filter { $0 != id }))\(attribution())}]")
    let claims = (0..<number(0..<4)).map { claim in
      "  - {id: \(id)-\(claim), says: \"Claim.\", concerns: [\(pick(Self.records))], place: k0, counts: [{what: pounds, number: 3\(attribution())}]\(attribution())}\n"
    }
    return text + (claims.isEmpty ? "" : "claims:\n\(claims.joined())") + "---\n"
  }

  private mutating func `case`(_ id: String) -> String {
    var text = "---\ntitle: \(id)\nkind: inquiry\nin: \(source)\n"
    text += maybe("jurisdiction: k0") + maybe("place: k0")
    text += maybe("stage: [{value: open\(attribution())}, {value: \(pick(["open", "closed"]))\(attribution())}]")
    text += maybe("parties: [{who: \(pick(Self.people)), role: witness\(attribution())}]")
    text += maybe("counts: [{what: pounds, number: 3\(attribution())}]")
    let events = (0..<number(0..<3)).map { event in
      "  - {id: \(id)-e\(event), kind: meeting, \(told())participants: [{who: \(pick(Self.people))\(attribution())}]\(attribution())}\n"
    }
    return text + (events.isEmpty ? "" : "events:\n\(events.joined())") + "---\n"
  }

  /// When and where an event was, according to some.
  private mutating func told() -> String {
    guard chance else { return "" }
    let place = chance ? ", place: Elsewhere" : ""
    return "when: [{value: 2001\(place)\(attribution())}, {value: \(number(2001..<2003))\(attribution())}], place: k0, "
  }

  private mutating func named() -> String { chance ? ", {text: Other, kind: native\(attribution())}" : "" }

  /// Keys that follow others in a mapping, or nothing.
  private mutating func attribution() -> String {
    guard number(0..<3) > 0 else { return "" }
    var keys = ", in: \(source)"
    // The one who passes things on is another one, or the chain would be a circle.
    if chance { keys += ", by: [\(pick(Self.people.filter { $0 != "p0" }))]" }
    if chance { keys += ", via: [\(pick(["o0", "p0"]))]" }
    if chance { keys += ", also: [{in: \(source)}]" }
    return keys
  }

  private mutating func maybe(_ line: String) -> String { chance ? line + "\n" : "" }
  private var chance: Bool { mutating get { Bool.random(using: &generator) } }
  private var source: String { mutating get { "s\(number(0..<3))" } }
  private mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &generator) }
  private mutating func pick(_ texts: [String]) -> String { texts[number(0..<texts.count)] }
}
