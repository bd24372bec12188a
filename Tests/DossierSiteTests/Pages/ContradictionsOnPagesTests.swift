import DossierModel
import Testing

@testable import DossierSite

/// What counts as a contradiction, and what can be true together.
struct ContradictionsOnPagesTests {
  private func site(_ fields: String, case: String = "stage: open") async throws -> SiteContext {
    try await SampleDossier.site([
      ("dossier.yaml", "title: Test\n"),
      ("sources/a.md", "---\ntitle: A\ntype: book\n---\n"), ("sources/b.md", "---\ntitle: B\ntype: book\n---\n"),
      ("people/ann.md", "---\nnames: [Ann]\nin: a\n\(fields)\n---\n"),
      ("cases/trial.md", "---\ntitle: Trial\nkind: espionage\nin: a\n\(`case`)\n---\n"),
    ])
  }

  @Test(arguments: [
    ("1950", "1951", 1), ("1950", "1950-05", 0), ("1950", "195X", 0), ("1950", "\"1950~\"", 0),
    ("1950-05", "1950-06", 1),
    ("1950/1953", "1952", 0), ("../1949", "1950", 1),
  ])
  func `Dates contradict each other where they can't both be right`(
    first: String, second: String, count: Int
  ) async throws {
    let site = try await site("born: [\(first), {value: \(second), in: b}]")
    #expect(site.graph.conflicts.count == count)
    let html = try #require(try RenderedSite(site).pages["people/ann.html"])
    let isMarked = html.contains("2 accounts differ")
    #expect(isMarked == (count == 1))
  }

  @Test(arguments: [
    ("", "", 1), ("court: {text: High Court}", "court: {text: Court of Appeal}", 0),
    ("date: 2003", "date: 2004", 0), ("court: {text: High Court}", "court: {text: High Court}", 1),
    ("date: 2003", "date: 2003-05", 1), ("court: {text: High Court}", "", 1),
  ])
  func `What the next court made of a sentence contradicts nothing`(
    first: String, second: String, count: Int
  ) async throws {
    func sentence(_ years: Int, _ keys: String) -> String {
      "{kind: prison, amount: \(years), unit: years\(keys.isEmpty ? "" : ", \(keys)")}"
    }
    let site = try await site(
      "born: 1950", case: "sentence:\n  - \(sentence(12, first))\n  - \(sentence(8, second))")
    #expect(site.graph.conflicts.count == count)
  }

  @Test func `What a court imposed on another accused is no account of a sentence`() async throws {
    let site = try await site(
      "born: 1950",
      case: """
        sentence:
          - {kind: prison, amount: 4, unit: years, of: ann}
          - {kind: prison, amount: 2, unit: years, of: a sailor}
          - {kind: fine, amount: 5000, unit: euro, of: ann, court: {text: High Court}}
        """)
    #expect(site.graph.conflicts.map(\.answers.count) == [2])
    let pages = try RenderedSite(site).pages
    let matrix = try #require(pages["contradictions.html"]).visibleText(from: "<main", to: "</main>")
    #expect(matrix.contains("4 years in prison (Ann)") && matrix.contains("fine of 5,000 euro (Ann; High Court)"))
    #expect(!matrix.contains("2 years in prison"))
    #expect(try #require(pages["cases/trial.html"]).contains("2 accounts differ"))
  }

  @Test func `An answer is one, however its letters are written`() async throws {
    let site = try await site(
      "claims:\n  - {id: x, about: fate, value: Left, says: X.}\n  - {id: y, about: fate, value: left, says: Y., in: b}"
    )
    #expect(site.graph.conflicts.isEmpty)
  }

  @Test(arguments: [
    (["2003-07-11", "2003-07", "\"[2003-07-01..2003-07-20]\""], [String]()),
    (["2003-07-11", "2003-08"], ["11 July 2003", "August 2003"]),
    (["2003-07", "in summer"], ["2003-07", "in summer"]),
    (["\"2003\"", "\"2004\""], ["2003", "2004"]),
    (["\"2003\"", "2003-05"], []),
  ])
  func `Claims that answer with dates contradict each other where no day can be what both mean`(
    values: [String], sides: [String]
  ) async throws {
    let claims = values.enumerated().map { "  - {id: d\($0), about: handover, value: \($1), says: Claim \($0).}" }
    let site = try await site("claims:\n" + claims.joined(separator: "\n"))
    let composer = ViewComposer(site, home: .person(try #require(site.dossier.people.ids.first)))
    #expect(site.graph.conflicts.flatMap(\.answers).map { composer.text(of: $0.value) } == sides)
  }

  @Test func `Accounts that agree are no contradiction once the one against them was taken back`() async throws {
    let site = try await site("born: [1950, {value: 1950-05, in: b}, {value: 1952, by: a clerk, status: retracted}]")
    let conflict = try #require(site.graph.conflicts.first)
    #expect(conflict.answersDiffer && !conflict.isContradiction && conflict.retracted == 1)
  }

  @Test(arguments: [("female", 0), ("Female", 0), ("male", 1)])
  func `What the record's source vouches for is compared with what claims say of it`(
    value: String, count: Int
  ) async throws {
    let site = try await site(
      "gender: female\nclaims: [{id: g, about: gender, value: \(value), says: So a paper has it., in: b}]")
    #expect(site.graph.conflicts.map(\.topic) == Array(repeating: "gender", count: count))
    let summary = try #require(try RenderedSite(site).pages["people/ann.html"])
      .visibleText(from: "<h2 id=\"Summary\">", to: "</table>")
    #expect(summary.contains("2 accounts differ female") == (count == 1))
  }

  @Test func `Accounts that say one thing in other letters are one`() async throws {
    let site = try await site(
      "nationality: [{text: Utopia, by: a clerk}, {text: utopia, by: a guard}]",
      case: "official_charge: [{value: treason, by: a clerk}, {value: Treason., by: a guard}]")
    #expect(site.graph.conflicts.isEmpty)
    let pages = try RenderedSite(site).pages
    for path in ["people/ann.html", "cases/trial.html"] {
      #expect(try !#require(pages[path]).contains("accounts differ"))
    }
    let charts = try #require(pages["cases/index.html"]).visibleText(from: "<main", to: "</main>")
    #expect(charts.contains("treason 1") && !charts.contains("Treason"))
  }

  @Test(arguments: [
    ("{what: cases, number: 14}", "{what: Cases, number: 12}", 1),
    ("{what: cases, number: 14}", "{what: cases, number: 14}", 0),
    ("{what: cases, number: 14}", "{what: convictions, number: 12}", 0),
    ("{what: cases, number: 14, precision: at-least}", "{what: cases, number: 15}", 0),
    ("{what: cases, number: 14, precision: at-least}", "{what: cases, number: 12}", 1),
    ("{what: fine, number: 14, unit: yuan}", "{what: fine, number: 12, unit: francs}", 0),
    ("{what: cases, number: 14, as_of: 2003}", "{what: cases, number: 12, as_of: 2004}", 0),
  ])
  func `Figures in claims about one thing contradict each other where they can't both be right`(
    first: String, second: String, count: Int
  ) async throws {
    func claims(_ topic: String) -> String {
      """
      claims:
        - {id: x, about: \(topic), says: X., counts: [\(first)]}
        - {id: y, about: number, says: Y., in: b, counts: [\(second)]}
      """
    }
    #expect(try await site(claims("number")).graph.conflicts.count == count)
    #expect(try await site(claims("other")).graph.conflicts.isEmpty)
  }

  @Test func `Figures in claims stand side by side, each with its claim`() async throws {
    let site = try await site(
      """
      claims:
        - {id: x, about: number, value: many, says: There were many., counts: [{what: suitcases, number: 3, unit: suitcases}]}
        - {id: y, about: number, value: many, says: There were more., in: b, counts: [{what: suitcases, number: 5, unit: suitcases}]}
        - {id: z, about: number, value: many, says: There were some.}
      """)
    let conflict = try #require(site.graph.conflicts.first)
    #expect(conflict.topic == "number")
    #expect(conflict.answers.map { $0.voices.count } == [1, 1])
    let page = try #require(try RenderedSite(site).pages["people/ann.html"])
    let claims = try page.visibleText(from: "<h2 id=\"Claims\">", to: "</main>")
    #expect(claims.contains("2 accounts differ"))
    #expect(claims.contains("3 suitcases") && claims.contains("5 suitcases"))
    #expect(claims.contains("There were some."))
  }

  @Test func `Claims that answer differently are compared by their answers alone`() async throws {
    let site = try await site(
      """
      claims:
        - {id: x, about: fate, value: left, says: X., counts: [{what: age, number: 50}]}
        - {id: y, about: fate, value: stayed, says: Y., in: b, counts: [{what: age, number: 51}]}
      """)
    #expect(site.graph.conflicts.map(\.topic) == ["fate", "age"])
  }

  @Test(arguments: [
    ("born: 1950", "born", "1951", 1), ("born: 1950", "born", "1950-05", 0),
    ("born: 1950", "born", "during the war", 1),
    ("nationality: Utopia", "nationality", "utopia", 0), ("nationality: Utopia", "nationality", "Erewhon", 1),
    ("born: 1950", "died", "2003", 0),
  ])
  func `A claim about what a field says is another account of it`(
    field: String, topic: String, value: String, count: Int
  ) async throws {
    let site = try await site(
      "\(field)\nclaims:\n  - {id: x, about: \(topic), value: \(value), says: So it is said., in: b}")
    #expect(site.graph.conflicts.map(\.topic) == (count == 1 ? [topic] : []))
    let page = try #require(try RenderedSite(site).pages["people/ann.html"])
    #expect(page.contains("2 accounts differ") == (count == 1))
    #expect(page.contains("So it is said."))
  }

  @Test(arguments: [("7 years", 0), ("5 years", 1), ("prison", 0), ("death", 1)])
  func `A claim about a sentence is compared by its numbers`(value: String, count: Int) async throws {
    let site = try await site(
      "born: 1950",
      case:
        "sentence: {kind: prison, amount: 7, unit: years}\nclaims:\n  - {id: x, about: sentence, value: \(value), says: X.}"
    )
    #expect(site.graph.conflicts.count == count)
  }

  @Test func `What is claimed of an event stands on the page of its case, and of a note on its own`() async throws {
    let site = try await SampleDossier.site([
      ("dossier.yaml", "title: Test\n"), ("sources/a.md", "---\ntitle: A\ntype: book\n---\n"),
      (
        "cases/trial.md",
        "---\ntitle: Trial\nkind: espionage\nin: a\nevents: [{id: e, kind: trial, claims: [{id: k, says: It rained.}]}]\n---\n"
      ),
      (
        "notes/about.md",
        "---\ntitle: About\nin: a\nclaims: [{id: l, says: It shone.}]\ncounts: [{what: pages, number: 3}]\n---\nSee [[k]].\n"
      ),
    ])
    let pages = try RenderedSite(site).pages
    #expect(pages["cases/trial.html"]?.contains("id=\"k\"") == true)
    #expect(pages["notes/about.html"]?.contains("href=\"../cases/trial.html#k\"") == true)
    #expect(pages["notes/about.html"]?.contains("id=\"l\"") == true)
    #expect(pages["notes/about.html"]?.contains("id=\"Figures\"") == true)
  }

  @Test func `A disputed claim that names no topic stands under its own words`() async throws {
    let site = try await site(
      "claims:\n  - {id: x, says: She left in the night.}\n  - {id: y, says: She did not., disputes: x, in: b}")
    for (path, page) in try RenderedSite(site).pages where ["people/ann.html", "contradictions.html"].contains(path) {
      #expect(page.contains("<h3 id=\"about_x\">She left in the night.") || page.contains("She left in the night.</"))
      #expect(!page.contains(">x</") && !page.contains(">x<small"))
    }
  }

  @Test func `What speaks against an answer without giving another stands under words that say so`() async throws {
    let site = try await site(
      "claims:\n  - {id: x, about: fate, value: left, says: X.}\n  - {id: y, says: She did not., disputes: x, in: b}")
    let pages = try RenderedSite(site).pages
    let matrix = try #require(pages["contradictions.html"]).visibleText(
      from: "<table class=\"matrix\">", to: "</table>")
    #expect(matrix.contains("left X.") && matrix.contains("Said against it She did not."), "\(matrix)")
    let teaser = try #require(pages["index.html"]).visibleText(from: "<ul class=\"versus\">", to: "</ul>")
    #expect(teaser == "left disputed in 1 claim")
  }

  @Test(arguments: [
    ("", true), ("verdict: compatible", false), ("verdict: contradictory", true),
    ("verdict: compatible, on: 2024}\n  - {about: fate, says: So not., by: B, verdict: contradictory", true),
  ])
  func `Accounts that the editors find compatible are shown, and are no contradiction`(
    verdict: String, isContradiction: Bool
  ) async throws {
    let finding = verdict.contains("on:") ? "\(verdict), on: 2025" : "\(verdict), on: 2024"
    let site = try await site(
      """
      claims:
        - {id: x, about: fate, value: left, says: X.}
        - {id: y, about: fate, value: went away, says: Y., in: b}
      findings:
        - {about: fate, says: So., by: A. B., \(finding.hasPrefix(",") ? String(finding.dropFirst(2)) : finding)}
      """)
    #expect(site.graph.conflicts.map(\.isContradiction) == [isContradiction])
    let pages = try RenderedSite(site).pages
    let page = try #require(pages["people/ann.html"])
    #expect(page.contains("2 accounts differ; compatible as the editors see it") == !isContradiction)
    #expect(page.contains("; 1 contradiction") == isContradiction)
    let start = try #require(pages["index.html"])
    #expect(start.contains("<b>1</b> contradiction") == isContradiction)
    #expect(start.contains("differ <small>1 (1 of them compatible") == !isContradiction)
    let all = try #require(pages["contradictions.html"])
    #expect(all.contains("1 point on which accounts differ (1 of them compatible") == !isContradiction)
    #expect(all.contains("went away"))
  }

  @Test func `An account that was taken back contradicts nothing`() async throws {
    let site = try await site(
      """
      claims:
        - {id: x, about: fate, value: died, says: X., status: retracted}
        - {id: y, about: fate, value: lives, says: Y., in: b}
      """)
    #expect(site.graph.conflicts.map(\.isContradiction) == [false])
    let pages = try RenderedSite(site).pages
    #expect(try #require(pages["people/ann.html"]).contains("2 accounts differ, 1 of them retracted"))
    let all = try #require(pages["contradictions.html"])
    #expect(
      all.contains(
        "accounts differ (1 of them no contradiction: compatible, or without an account that was taken back)"))
  }

  @Test func `What a claim answers otherwise than a field stands beside it, and leads to the claim`() async throws {
    let site = try await site("born: 1950\nclaims:\n  - {id: x, about: born, value: 1951, says: So., in: b}")
    let page = try #require(try RenderedSite(site).pages["people/ann.html"])
    let row = try page.visibleText(from: "<th scope=\"row\">Born</th>", to: "</tr>")
    #expect(row == "2 accounts differ 1950 in A · reported 1951 in B · reported")
    #expect(page.contains("<a href=\"#x\">1951</a>"))
  }
}
