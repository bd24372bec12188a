import DossierDiagnostics
import Testing

@testable import DossierSite

/// Each check, on a dossier that breaks its rule once and on the nearest ones that keep it.
struct CheckTests {
  static let gazette = ("sources/gazette.md", "---\ntitle: Report\ntype: report\npublished: 2024\n---\n")

  /// What the checks say of a few records: "misspelled-topic 12" is the check and the line.
  func complaints(_ texts: [(path: String, text: String)]) async throws -> [String] {
    let site = try await SampleDossier.site(texts + [Self.gazette, ("dossier.yaml", "title: T\n")])
    return DossierChecks.run(on: site.dossier, site.graph, files: ["images/ferry.jpg"])
      .map { "\($0.kind.identifier) \($0.range?.line ?? 0)" }
  }

  func person(_ fields: String, note: String = "") -> (path: String, text: String) {
    ("people/jana.md", "---\nnames: [Jana]\nin: gazette\n\(fields)\n---\n\(note)")
  }

  func claims(_ claims: String...) -> (path: String, text: String) {
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
    ("status: confirmed, also: {in: letter}", ["confirmed-on-one-root 5"]),
    ("status: confirmed, also: {in: file}", []), ("in: radio, status: confirmed, also: {in: letter}", []),
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
      ("sources/letter.md", "---\ntitle: L\ntype: report\nknown_through: [gazette]\n---\n"),
      ("sources/file.md", "---\ntitle: F\ntype: report\nknown_through: [gazette, radio]\n---\n"),
    ]
    let found = try await complaints([claims("id: a, says: A., \(fields)")] + sources)
    #expect(found.filter { $0.hasPrefix("confirmed") } == expected)
  }

  @Test(arguments: [
    ("by: Ann B", ["`Ann B` is the name of ann-b; write the id to link it"]),
    ("by: ann-b", []), ("by: Ann Bee", []), ("by: {id: ann-b, as: Ann B}", []),
    ("via: [The Ann]", ["`The Ann` is the name of ann-b; write the id to link it"]),
    ("by: Jana", ["`Jana` is the name of jana; write the id to link it"]),
    ("by: Oslo", ["`Oslo` is the name of oslo-org, oslo; write the id to link it"]),
    ("place: Oslo", ["`Oslo` is the name of oslo; write the id to link it"]), ("place: Ann B", []),
    ("by: Report", ["`Report` is the name of gazette; write the id to link it"]),
    ("also: {in: gazette, by: {text: Ann B}}", ["`Ann B` is the name of ann-b; write the id to link it"]),
  ])
  func `A name stands nowhere in place of the id`(fields: String, expected: [String]) async throws {
    let site = try await SampleDossier.site([
      claims("id: a, says: A., \(fields)"), Self.gazette, ("dossier.yaml", "title: T\n"),
      ("people/ann-b.md", "---\nnames: [Ann B, {text: The Ann, kind: nickname}]\nin: gazette\n---\n"),
      ("places/oslo.md", "---\nnames: [Oslo]\nkind: city\n---\n"),
      ("organizations/oslo-org.md", "---\nnames: [Oslo]\nkind: company\nin: gazette\n---\n"),
    ])
    let found = DossierChecks.findings(on: site.dossier, site.graph, isSound: true)
      .filter { $0.kind.identifier == "name-instead-of-id" }
    #expect(found.map(\.summary) == expected)
    #expect(found.allSatisfy { $0.range?.line == 5 })
  }

  @Test(arguments: [
    ("in: one, also: {in: two}", ["confirmed-by-one-publisher 5"]), ("in: one, also: {in: other}", []),
    ("in: one, also: [{in: two}, {in: other}]", []), ("in: one, also: [{in: two}, {in: record}]", []),
    ("in: one", ["confirmed-on-one-root 5"]), ("in: one, also: {in: gazette}", []),
    ("in: one, by: {text: a clerk}, also: {in: two, by: {text: a guard}}", ["confirmed-by-one-publisher 5"]),
    ("in: one, also: [{in: two}, {in: copy}]", ["confirmed-by-one-publisher 5"]),
  ])
  func `Articles of one publisher confirm each other only with advice`(fields: String, expected: [String]) async throws
  {
    func source(_ id: String, _ fields: String) -> (path: String, text: String) {
      ("sources/\(id).md", "---\ntitle: \(id)\ntype: report\n\(fields)\n---\n[[\(id)]]")
    }
    let found = try await complaints([
      claims("id: a, says: A., status: confirmed, \(fields)"),
      ("organizations/paper.md", "---\nnames: [Paper]\nkind: media\nin: gazette\n---\n"),
      source("one", "publisher: paper"), source("two", "publisher: paper"), source("other", "publisher: Other"),
      source("record", "publisher: paper\nofficial: yes"), source("copy", "publisher: Other\nrepublishes: two"),
    ])
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

  @Test func `What was read too early is pointed at where it says so`() async throws {
    let book = "---\ntitle: S\ntype: book\npublished: 2020\nlang: de\naccessed: 2000\n---\n"
    let site = try await SampleDossier.site([("sources/s.md", book), Self.gazette, ("dossier.yaml", "title: T\n")])
    let found = DossierChecks.run(on: site.dossier, site.graph, files: []).first {
      $0.kind.identifier == "impossible-order"
    }
    #expect(found?.range.map { "\($0.line):\($0.column)" } == "6:11")
    #expect(found?.notes.map { "\($0.range?.line ?? 0):\($0.range?.column ?? 0)" } == ["4:12"])
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
}
