import DossierDiagnostics
import Testing

@testable import DossierSite

/// Checks of what records, notes and files are to each other.
extension CheckTests {
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

  @Test(arguments: [
    ("", 1), ("[[jana]]", 0), ("[Jana](jana)", 0), ("[@gazette, page 2]", 0), ("<https://example.org>", 0),
    ("More[^1].\n\n[^1]: So the gazette.", 0), ("![A ferry](/images/ferry.jpg)", 0),
  ])
  func `A note of some length that leads nowhere is pointed out`(more: String, count: Int) async throws {
    let prose = String(repeating: "Nobody says where she went, and nobody has asked. ", count: 10)
    let page = ("notes/n.md", "---\ntitle: N\n---\n\n\(prose)\(more)\n")
    let found = try await complaints([person("born: 1950", note: prose + more), page])
    let expected = ["note-without-links 5", "note-without-links 6"]
    #expect(found.filter { $0.hasPrefix("note-without") }.sorted() == (count == 0 ? [] : expected))
  }

  @Test(arguments: [(4, 0), (10, 1)])
  func `A note is as long in one script as in another`(sentenceCount: Int, count: Int) async throws {
    let note = String(repeating: "कोई नहीं जानता कि वह कहाँ गई, और किसी ने नहीं पूछा। ", count: sentenceCount)
    #expect(note.utf8.count > 400)
    let found = try await complaints([person("born: 1950", note: note)])
    #expect(found.filter { $0.hasPrefix("note-without") }.count == count)
  }

  @Test func `A short note, or that of a source, need not lead anywhere`() async throws {
    let prose = String(repeating: "It was printed in two editions a day, and few copies are left. ", count: 10)
    let source = ("sources/s.md", "---\ntitle: S\ntype: book\n---\n\(prose)\n")
    let found = try await complaints([person("born: 1950", note: "Nobody knows more."), source])
    #expect(!found.contains { $0.hasPrefix("note-without") })
  }

  @Test func `A note that no page shows is pointed out`() async throws {
    let event = "---\ntitle: E\nkind: visit\nin: gazette\n---\n"
    #expect(try await complaints([("events/e.md", event)]) == [])
    #expect(try await complaints([("events/e.md", event + "It rained.")]) == ["unshown-note 1"])
    let parts = event.replacing("in: gazette", with: "in: gazette\ncounts: [{what: bars, number: 3}]\ntags: [gold]")
    #expect(try await complaints([("events/e.md", parts)]) == [])
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
    ("role: convict", "", 1), ("role: convicted spy", "", 1), ("role: felon", "", 1), ("role: witness", "", 0),
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
    ("born: 1950", "He was convicted.", 1), ("summary: A felon.", "", 1), ("born: 1950", "She was later sentenced.", 1),
    ("born: 1950", "She was then finally sentenced.", 1), ("born: 1950", "The court was lenient and sentenced him.", 0),
    ("born: 1950", "She is to be sentenced in May.", 0), ("born: 1950", "She has been sentenced.", 1),
    ("born: 1950", "She sentenced Piotr.", 0), ("born: 1950", "She wasn't sentenced.", 0),
    ("born: 1950", "He wasn't convicted.", 0),
    ("summary: A convicted spy.\nclaims: [{says: He was convicted.}]", "", 0),
    ("summary: A convicted spy.\nevents: [{id: e, kind: sentenced}]", "", 0),
  ])
  func `No page of a person says convicted in words alone`(fields: String, note: String, count: Int) async throws {
    let found = try await complaints([person(fields, note: note)])
    #expect(found.filter { $0.hasPrefix("convicted") }.count == count, "\(found)")
  }

  @Test(arguments: [
    ("died: 2020-03-01", 0), ("born: 1950\nevents: [{id: e, kind: died, when: 2020}]", 0),
    ("born: 1950\nevents: [{id: e, kind: visit, when: 2020}]", 1),
  ])
  func `What a person's own page tells of an outcome is enough`(fields: String, count: Int) async throws {
    let trial =
      "---\ntitle: Trial\nkind: espionage\nin: gazette\nparties: [{who: jana, role: suspect, outcome: died}]\n---\n"
    let found = try await complaints([person(fields), ("cases/trial.md", trial)])
    #expect(found.filter { $0.hasPrefix("outcome") }.count == count, "\(found)")
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

  @Test(arguments: [
    ("summary: A convicted spy.", "", 4), ("born: 1950\noccupations: [clerk, convicted spy]", "", 5),
    ("born: 1950\ndescribed_as: found guilty of treason", "", 5), ("born: 1950", "One line.\n\nHe was convicted.", 8),
  ])
  func `What says convicted is pointed at where it stands`(fields: String, note: String, line: Int) async throws {
    let found = try await complaints([person(fields, note: note)])
    #expect(found.filter { $0.hasPrefix("convicted") } == ["convicted-in-words \(line)"])
  }

  @Test(arguments: [
    ("{kind: spouse-of, to: bob}, {kind: spouse-of, to: bob}", "", 1),
    ("{kind: spouse-of, to: bob}, {kind: met, to: bob}", "", 0),
    ("{kind: spouse-of, to: bob}, {kind: spouse-of, to: bob, by: a clerk}", "", 0),
    ("{kind: met, to: bob, when: 2001}, {kind: met, to: bob, when: 2002}", "", 0),
    ("{kind: spouse-of, to: bob}", "{kind: spouse-of, to: jana}", 1),
    ("{kind: parent-of, to: bob}", "{kind: child-of, to: jana}", 1),
    ("{kind: parent-of, to: bob}", "{kind: parent-of, to: jana}", 0),
  ])
  func `A tie is written once`(own: String, others: String, count: Int) async throws {
    let bob = ("people/bob.md", "---\nnames: [Bob]\nin: gazette\nrelations: [\(others)]\n---\n")
    let found = try await complaints([person("relations: [\(own)]"), bob])
    #expect(found.filter { $0.hasPrefix("repeated") }.count == count, "\(found)")
  }

  @Test(arguments: [
    ("10", "yuan", "yaan", 1), ("10", "yuan", "yuan", 0), ("10", "year", "years", 0), ("10", "dollars", "yuan", 0),
  ])
  func `A unit that is used once and is nearly another is pointed out`(
    number: String, first: String, second: String, count: Int
  ) async throws {
    let counts = [first, second, first].map { "{what: \($0) x, number: \(number), unit: \($0)}" }
    let found = try await complaints([person("counts: [\(counts.joined(separator: ", "))]")])
    #expect(found.filter { $0.hasPrefix("misspelled-unit") }.count == count, "\(found)")
  }

  @Test(arguments: [("2010", 1), ("2024", 0), ("2024-05", 0), ("2025-02", 1)])
  func `Nothing stands in a source that was said later`(day: String, count: Int) async throws {
    let found = try await complaints([
      claims("id: a, says: A., in: old, made_on: \(day)"),
      ("sources/old.md", "---\ntitle: Old\ntype: book\npublished: \(day == "2010" ? "2000" : "2024")\n---\n"),
    ])
    #expect(found.filter { $0.hasPrefix("impossible") }.count == count, "\(found)")
  }
}
