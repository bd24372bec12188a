import DossierDiagnostics
import Testing

@testable import DossierSite

/// Each check, on a dossier that breaks its rule once and on the nearest ones that keep it.
struct CheckTests {
  private static let gazette = ("sources/gazette.md", "---\ntitle: Report\ntype: report\npublished: 2024\n---\n")

  /// What the checks say of a few records: "misspelled-topic 12" is the check and the line.
  private func complaints(_ texts: [(path: String, text: String)]) async throws -> [String] {
    let site = try await SampleDossier.site(texts + [Self.gazette, ("dossier.yaml", "title: T\n")])
    return DossierChecks.run(on: site.dossier, site.graph, files: ["images/ferry.jpg"])
      .map { "\($0.kind.identifier) \($0.range?.line ?? 0)" }
  }

  private func person(_ fields: String, note: String = "") -> (path: String, text: String) {
    ("people/jana.md", "---\nnames: [Jana]\nin: gazette\n\(fields)\n---\n\(note)")
  }

  private func claims(_ claims: String...) -> (path: String, text: String) {
    person("claims:\n" + claims.map { "  - {\($0)}" }.joined(separator: "\n"), note: "[[jana]]")
  }

  @Test(arguments: [
    ("status: confirmed", ["confirmed-on-one-root 5"]), ("status: reported", []),
    ("status: confirmed, also: {in: radio}", []), ("status: confirmed, also: {in: copy}", ["confirmed-on-one-root 5"]),
    ("status: confirmed, in: record", []),
    ("status: confirmed, also: {in: radio, status: denied}", ["confirmed-on-one-root 5"]),
    ("status: confirmed, also: {in: radio, status: retracted}", ["confirmed-on-one-root 5"]),
    ("status: confirmed, by: [{text: a clerk}, {text: a guard}]", ["confirmed-on-one-root 5"]),
    ("status: confirmed, by: {text: A clerk}, also: {in: radio, by: {text: a clerk}}", ["confirmed-on-one-root 5"]),
    ("status: confirmed, by: {text: a clerk}, also: {in: radio, by: {text: the clerk}}", ["confirmed-on-one-root 5"]),
    (
      "status: confirmed, by: [{text: a clerk}, {text: a guard}], also: {in: radio, by: [{text: a clerk}, {text: a guard}]}",
      ["confirmed-on-one-root 5"]
    ),
    ("status: confirmed, by: {text: a clerk}, also: {in: radio, by: {text: a guard}}", []),
    (
      "status: confirmed, by: {text: a clerk}, also: {in: radio, by: {text: a guard}, via: {text: a clerk}}",
      ["confirmed-on-one-root 5"]
    ),
    (
      "status: confirmed, by: {text: a clerk}, via: jana, also: {in: radio, by: {text: a guard}, via: jana}",
      ["confirmed-on-one-root 5"]
    ),
    (
      "status: confirmed, by: {text: a clerk}, also: {in: radio, by: {text: a guard}, via: gazette}",
      ["confirmed-on-one-root 5"]
    ),
  ])
  func `Two independent roots or an official record confirm a claim`(fields: String, expected: [String]) async throws {
    let sources = [
      ("sources/radio.md", "---\ntitle: R\ntype: report\n---\n[[radio]]"),
      ("sources/copy.md", "---\ntitle: C\ntype: report\nrepublishes: gazette\n---\n"),
      ("sources/record.md", "---\ntitle: O\ntype: report\nofficial: yes\n---\n"),
    ]
    let found = try await complaints([claims("id: a, says: A., \(fields)")] + sources)
    #expect(found.filter { $0.hasPrefix("confirmed") } == expected)
  }

  @Test(arguments: [
    ("in: gazette, via: copy", ["circular-attribution 5"]), ("in: copy, via: gazette", []),
    ("in: copy, by: {text: a clerk}, also: {in: gazette}", []), ("in: gazette, via: again", ["circular-attribution 5"]),
    ("in: gazette, by: copy", ["circular-attribution 5"]),
  ])
  func `Nothing comes from a copy of the source in which it stands`(fields: String, expected: [String]) async throws {
    let copies = [
      ("sources/copy.md", "---\ntitle: C\ntype: report\nrepublishes: gazette\n---\n"),
      ("sources/again.md", "---\ntitle: C\ntype: report\nrepublishes: copy\n---\n"),
    ]
    let found = try await complaints([claims("id: a, says: A., \(fields)")] + copies)
    #expect(found.filter { $0.hasPrefix("circular") } == expected)
  }

  @Test(arguments: [
    ("born: {value: 1950, status: confirmed}", 1), ("born: {value: 1950, status: confirmed, also: {in: radio}}", 0),
    ("relations: [{kind: met, to: gazette, status: confirmed}]", 1),
    ("born: [{value: 1950, status: confirmed}, {value: 1950, in: radio}]", 0),
  ])
  func `Dates and ties need two roots to be confirmed, too`(fields: String, count: Int) async throws {
    let radio = ("sources/radio.md", "---\ntitle: R\ntype: report\n---\n[[radio]]")
    let found = try await complaints([person(fields, note: "[[jana]]"), radio])
    #expect(found.filter { $0.hasPrefix("confirmed") }.count == count, "\(found)")
  }

  @Test(arguments: [
    ("born: 1950", ["statement-without-source 3"]), ("born: {value: 1950, in: gazette}", []),
    ("born: {value: 1950, by: {text: a clerk}}", []), ("summary: Nothing is stated.", []),
    (
      "born: {value: 1950, in: gazette}\npositions: [{title: Captain}, {title: Cook, in: gazette}]",
      ["statement-without-source 4"]
    ),
  ])
  func `Whatever is stated needs a source or somebody who says so`(fields: String, expected: [String]) async throws {
    let found = try await complaints([("people/jana.md", "---\nnames: [Jana]\n\(fields)\n---\n[[jana]]")])
    #expect(found.filter { $0.hasPrefix("statement") } == expected)
  }

  private func events(_ first: String, _ second: String) -> [(path: String, text: String)] {
    let events = [first, second].enumerated().map { number, event in
      "  - {id: e\(number), title: E, \(event), participants: [jana]}"
    }
    return [
      person("born: 1950"),
      (
        "cases/trial.md",
        "---\ntitle: Trial\nkind: espionage\nin: gazette\nevents:\n\(events.joined(separator: "\n"))\n---\n"
      ),
    ]
  }

  @Test(arguments: [
    ("kind: arrested, when: 2003-05", "kind: sentenced, when: 2003-04", ["impossible-order 7"]),
    ("kind: arrested, when: 2003-05", "kind: sentenced, when: 2003", []),
    ("kind: arrested, when: 2003-05", "kind: sentenced, when: 2003-05", []),
    ("kind: arrested, when: 2003-05", "kind: sentenced", []),
    ("kind: detained, when: 2004", "kind: arrested, when: 2003", ["impossible-order 7"]),
    ("kind: meeting, when: 2004", "kind: arrested, when: 2003", []),
    ("kind: died, when: 2004", "kind: visit, when: 2005-01-01", ["impossible-order 6"]),
    ("kind: died, when: 2004", "kind: visit, when: 2004-05", []),
    ("kind: died, when: 2004, status: alleged", "kind: visit, when: 2005-01-01", []),
    ("kind: executed, when: 2004", "kind: disclosed, when: 2005", []),
    ("kind: arrested, when: 2004", "kind: released, when: 2003", ["impossible-order 7"]),
    ("kind: released, when: 2004", "kind: arrested, when: 2003", []),
    ("kind: meeting, when: 1949", "kind: convicted, when: 1949-12", ["impossible-order 6", "impossible-order 7"]),
    ("kind: meeting, when: 1950", "kind: published, when: 1900", []),
  ])
  func `Steps come in their order where dates leave no doubt`(
    first: String, second: String, expected: [String]
  ) async throws {
    let found = try await complaints(events(first, second))
    #expect(found.filter { $0.hasPrefix("impossible") } == expected)
  }

  @Test(arguments: [
    ("{id: a, kind: arrested, when: 1990}, {id: b, kind: sentenced, when: 1980}", 1),
    ("{id: a, kind: arrested, when: 1990}, {id: b, kind: released, when: 1980}", 1),
    (
      "{id: a, kind: arrested, when: 1990}, {id: b, kind: sentenced, when: 1980}, {id: c, kind: arrested, when: 1979}",
      0
    ),
    ("{id: a, kind: arrested, when: 1990}, {id: b, kind: sentenced, when: 1980}, {id: c, kind: arrested}", 0),
    ("{id: a, kind: arrested, when: 1990, case: trial}, {id: b, kind: sentenced, when: 1980}", 0),
  ])
  func `Steps outside of cases have their order, too`(events: String, count: Int) async throws {
    let trial = ("cases/trial.md", "---\ntitle: Trial\nkind: espionage\nin: gazette\n---\n")
    let found = try await complaints([person("events: [\(events)]"), trial])
    #expect(found.filter { $0.hasPrefix("impossible") }.count == count, "\(found)")
  }

  @Test(arguments: [
    ("born: 2000", ["impossible-order 5"]), ("born: 1990", []), ("born: [2000, {value: 1970, status: denied}]", []),
    ("born: [2000, 2001]", ["impossible-order 5"]),
  ])
  func `Nothing happens to anybody before all accounts of the birth`(born: String, expected: [String]) async throws {
    let found = try await complaints([person("events: [{id: a, kind: arrested, when: 1990}]\n\(born)")])
    #expect(found.filter { $0.hasPrefix("impossible") }.count == expected.count, "\(found)")
  }

  @Test(arguments: [
    ("organizations/o.md", "names: [O]\nin: gazette\nfounded: 2000\ndissolved: 1990", 1),
    ("organizations/o.md", "names: [O]\nin: gazette\nfounded: 2000\ndissolved: 2000", 0),
    ("sources/s.md", "title: S\ntype: book\npublished: 2020\naccessed: 2000", 1),
    ("sources/s.md", "title: S\ntype: book\npublished: 2020-03-02\naccessed: 2020-03-01", 0),
  ])
  func `Bodies end after they began, and sources are read after they were published`(
    path: String, fields: String, count: Int
  ) async throws {
    let found = try await complaints([(path, "---\n\(fields)\n---\n")])
    #expect(found.filter { $0.hasPrefix("impossible") }.count == count, "\(found)")
  }

  @Test(arguments: [
    ("when: 1990, relative: {to: e0, offset: 4 days}", 1), ("when: 2003-05, relative: {to: e0, offset: 4 days}", 0),
    ("when: 2003-07, relative: {to: e0, offset: 4 days}", 1), ("relative: {to: e0, offset: 4 days}", 0),
    ("when: 2004-06-20, relative: {to: e0, offset: 1 year}", 0), ("when: 2007, relative: {to: e0, offset: 1 year}", 1),
  ])
  func `A date and what follows from another event's can both be`(second: String, count: Int) async throws {
    let found = try await complaints(events("kind: trial, when: 2003-05-07", "kind: meeting, \(second)"))
    #expect(found.filter { $0.hasPrefix("contradictory-date") }.count == count, "\(found)")
  }

  @Test(arguments: [
    ("born: 1950\ndied: 1949", ["impossible-order 5"]), ("born: 1950\ndied: 1950", []),
    ("positions: [{title: Clerk, from: 2003, to: 2002}]", ["impossible-order 4"]),
  ])
  func `A life goes forward`(fields: String, expected: [String]) async throws {
    #expect(try await complaints([person(fields)]).filter { $0.hasPrefix("impossible") } == expected)
  }

  @Test func `Nothing is said to be missing that may stand in what couldn't be read`() async throws {
    let site = try await SampleDossier.site([
      ("people/jana.md", "---\nnames: [Jana]\n---\n"), Self.gazette, ("dossier.yaml", "title: T\n"),
    ])
    let found = DossierChecks.findings(on: site.dossier, site.graph, isSound: false)
    #expect(found.isEmpty)
  }

  @Test func `A record that nothing names and a source that nothing cites are pointed out`() async throws {
    #expect(
      try await complaints([("people/jana.md", "---\nnames: [Jana]\n---\n")]) == [
        "orphan-record 1", "uncited-source 1",
      ])
    let named = [
      ("people/jana.md", "---\nnames: [Jana]\n---\n"), ("notes/about.md", "---\ntitle: A\n---\n[[jana]] [@gazette]"),
    ]
    #expect(try await complaints(named) == [])
  }

  @Test func `A note that no page shows is pointed out`() async throws {
    let event = "---\ntitle: E\nkind: visit\nin: gazette\n---\n"
    #expect(try await complaints([("events/e.md", event)]) == [])
    #expect(try await complaints([("events/e.md", event + "It rained.")]) == ["unshown-note 1"])
  }

  @Test(arguments: [
    ("", ["outcome-without-event 6"]), ("sentence: {kind: prison, amount: 3, unit: years}", []),
    ("stage: convicted", []),
    ("events: [{id: e, title: E, kind: convicted, participants: [jana]}]", []),
    ("events: [{id: e, title: E, kind: convicted, participants: [somebody else]}]", ["outcome-without-event 6"]),
    ("claims: [{id: c, about: conviction, says: So it is said.}]", []),
  ])
  func `Nobody is called convicted without an event, a sentence or a claim`(
    evidence: String, expected: [String]
  ) async throws {
    let text = """
      ---
      title: Trial
      kind: espionage
      in: gazette
      parties:
        - {who: jana, role: accused, outcome: convicted}
      \(evidence)
      ---

      """
    let found = try await complaints([person("born: 1950"), ("cases/trial.md", text)])
    #expect(found.filter { $0.hasPrefix("outcome") } == expected)
  }

  @Test(arguments: [
    ("role: convict", "", 1), ("role: convicted spy", "", 1), ("role: witness", "", 0),
    ("role: convict", "events: [{id: e, title: E, kind: convicted, participants: [jana]}]", 0),
    ("role: convict", "events: [{id: e, title: E, kind: convicted, participants: [jana], status: retracted}]", 1),
    ("outcome: convicted", "claims: [{id: c, about: conviction, says: So it is said., status: denied}]", 1),
  ])
  func `A convict is convicted, by somebody who doesn't take it back`(
    party: String, evidence: String, count: Int
  ) async throws {
    let trial = "---\ntitle: Trial\nkind: espionage\nin: gazette\nparties: [{who: jana, \(party)}]\n\(evidence)\n---\n"
    let found = try await complaints([person("born: 1950"), ("cases/trial.md", trial)])
    #expect(found.filter { $0.hasPrefix("outcome") }.count == count, "\(found)")
  }

  @Test(arguments: [
    ("summary: A convicted spy.", "", 1), ("occupations: [convicted spy]", "", 1), ("summary: Never convicted.", "", 0),
    ("described_as: found guilty of treason", "", 1), ("summary: He pleaded guilty.", "", 0),
    ("born: 1950", "He was convicted.", 1), ("born: 1950", "He wasn't convicted.", 0),
    ("summary: A convicted spy.\nclaims: [{says: He was convicted.}]", "", 0),
    ("summary: A convicted spy.\nevents: [{id: e, kind: sentenced}]", "", 0),
  ])
  func `No page of a person says convicted in words alone`(fields: String, note: String, count: Int) async throws {
    let found = try await complaints([person(fields, note: note)])
    #expect(found.filter { $0.hasPrefix("convicted") }.count == count, "\(found)")
  }

  @Test(arguments: [
    ("detained", "arrested"), ("died", "executed"), ("defected", "fled"), ("released", "released"),
    ("removed", "dismissed"),
  ])
  func `Each outcome is given by events of its own and of near kinds`(outcome: String, event: String) async throws {
    func found(_ kind: String) async throws -> [String] {
      let text = """
        ---
        title: Trial
        kind: espionage
        in: gazette
        parties:
          - {who: jana, role: accused, outcome: \(outcome)}
        events: [{id: e, title: E, kind: \(kind), participants: [jana]}]
        ---

        """
      return try await complaints([person("born: 1950"), ("cases/trial.md", text)]).filter { $0.hasPrefix("outcome") }
    }
    #expect(try await found(outcome) == [])
    #expect(try await found(event) == [])
    #expect(try await found("visit") == ["outcome-without-event 6"])
  }

  @Test(arguments: [
    ("", ["unexplained-conflict 6"]), ("findings: [{about: fate, says: So., by: A. B., on: 2024}]", []),
    ("findings: [{about: motive, says: So., by: A. B., on: 2024}]", ["unexplained-conflict 6"]),
  ])
  func `A conflict without a note or a finding is pointed out`(finding: String, expected: [String]) async throws {
    let fields =
      "claims:\n  - {id: a, about: fate, value: x, says: X.}\n  - {id: b, about: fate, value: y, says: Y.}\n\(finding)"
    #expect(try await complaints([person(fields)]).filter { $0.hasPrefix("unexplained") } == expected)
    #expect(try await complaints([person(fields, note: "Why.")]).filter { $0.hasPrefix("unexplained") } == [])
  }

  @Test(arguments: [
    ("![A ferry](../images/ferry.jpg)", []), ("![A ferry](/images/ferry.jpg)", []),
    ("![A ferry](/images/fery.jpg)", ["missing-file 5"]), ("![A ferry](../../../etc/passwd)", ["missing-file 5"]),
  ])
  func `An image that isn't there is missed`(note: String, expected: [String]) async throws {
    let found = try await complaints([("people/jana.md", "---\nnames: [Jana]\nin: gazette\n---\n\(note)\n")])
    #expect(found.filter { $0.hasPrefix("missing-file") } == expected)
  }

  @Test func `A file that many notes show is missing once`() async throws {
    let notes = (1...6).map { ("notes/n\($0).md", "---\ntitle: N\n---\n![A ferry](/images/fery.jpg)\n") }
    let site = try await SampleDossier.site(notes + [Self.gazette, ("dossier.yaml", "title: T\n")])
    let found = DossierChecks.missingFiles(of: site.dossier, present: ["images/ferry.jpg"])
    #expect(found.map(\.suggestion) == ["/images/ferry.jpg"])
    #expect(found.first?.notes.map(\.message) == ["also here", "also here", "also here", "and 2 more"])
  }

  @Test(arguments: [
    ("departure", "departur", ["misspelled-topic 6"]), ("departure", "depurture", ["misspelled-topic 6"]),
    ("departure", "departures", ["misspelled-topic 6"]), ("departure", "arrival", []), ("tactic-1", "tactic-2", []),
    ("date", "fate", []), ("sentence", "sentance", ["misspelled-topic 6"]),
  ])
  func `A topic that is used once and is nearly another is pointed out`(
    topic: String, other: String, expected: [String]
  ) async throws {
    let found = try await complaints([
      claims("id: a, about: \(topic), says: A.", "id: b, about: \(other), says: B.", "id: c, about: \(topic), says: C.")
    ])
    #expect(found.filter { $0.hasPrefix("misspelled") } == expected)
  }

  @Test func `A topic that dossier yaml words is meant, and must be used`() async throws {
    let records = [
      claims("id: a, about: departure, says: A.", "id: b, about: departures, says: B."), Self.gazette,
    ]
    let settings = "title: T\ntopics:\n  departures: Departures\n  departure: Departure\n  arival: Arrival\n"
    let site = try await SampleDossier.site(records + [("dossier.yaml", settings)])
    let found = DossierChecks.run(on: site.dossier, site.graph, files: []).filter {
      $0.kind.identifier == "misspelled-topic"
    }
    #expect(found.map(\.summary) == ["no claim, finding or field is about `arival`"])
    #expect(found.map { $0.range?.line } == [5])
  }
}
