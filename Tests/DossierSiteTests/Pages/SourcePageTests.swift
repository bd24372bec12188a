import Testing

@testable import DossierModel
@testable import DossierSite

/// A source's page shows all that rests on the source, whatever kind of statement it is.
struct SourcePageTests {
  private static let records: [(path: String, text: String)] = [
    ("dossier.yaml", "title: Test\n"),
    (
      "sources/ledger.md",
      """
      ---
      title: Ledger
      type: document
      claims: [{id: ledger-forged, says: The ledger is forged., by: jana, in: gazette}]
      ---
      """
    ),
    ("sources/gazette.md", "---\ntitle: Gazette\ntype: book\npublisher: unknown\npublished: unknown\n---\n"),
    ("places/quay.md", "---\nnames: [Quay]\nkind: site\n---\n"),
    (
      "people/jana.md",
      """
      ---
      gender: female
      occupations: [pilot, poet]
      names: [Jana, {text: Яна, kind: native, in: ledger, status: disputed}]
      in: gazette
      born: [{value: 1952, in: "ledger, line 3"}, {value: 1952}]
      positions: [{title: Captain, from: 1990, in: ledger}]
      claims:
        - {id: jana-left, says: She left., place: quay, by: piotr, in: ledger, also: [{in: "ledger, line 9"}]}
      ---
      """
    ),
    ("people/piotr.md", "---\nnames: [Piotr]\nin: ledger\n---\n"),
    (
      "cases/affair.md",
      """
      ---
      title: Affair
      kind: inquiry
      in: ledger
      jurisdiction: quay
      stage: open
      parties: [jana as witness, {who: piotr, role: suspect, in: gazette}]
      counts: [{what: money missing, number: 4}]
      relations: [{kind: other, to: quay}]
      sentence: [{kind: fine, amount: 3, unit: pounds}]
      events:
        - {id: paid, kind: payment, when: 2004, participants: [jana, {who: piotr, role: payer, in: "gazette, page 2"}]}
      ---
      """
    ),
  ]

  @Test func `Everything that rests on a source is listed under the record that it is about`() async throws {
    let pages = try RenderedSite(try await SampleDossier.site(Self.records)).pages
    let html = try #require(pages["sources/ledger.html"])
    #expect(
      try html.visibleText(from: "<div class=\"standing weight\">", to: "</p>") == "What it carries: 12 statements")
    let alone = try html.visibleText(from: "<h2 id=\"Alone\">", to: "</section>")
    for line in [
      "native script Яна disputed", "position Captain from 1990 reported",
      "She left. Quay in context by Piotr in this source; this source (line 9) · reported",
      "Affair jurisdiction Quay reported", "stage open reported", "sentence fine of 3 pounds reported",
      "witness Jana reported",
      "other Quay reported", "money missing 4 reported", "Payment: Jana 2004 reported",
      "Named there, without more being said of them Piotr reported",
    ] {
      #expect(alone.contains(line), "\(line)")
    }
    let confirmed = try html.visibleText(from: "<h2 id=\"Confirmed\">", to: "</section>")
    #expect(confirmed == "Others say so too, independently 1 statement Jana date of birth 1952 in line 3 · reported")
  }

  @Test func `What is said of a source does not rest on it`() async throws {
    let pages = try RenderedSite(try await SampleDossier.site(Self.records)).pages
    let html = try #require(pages["sources/ledger.html"])
    #expect(!html.contains("id=\"Copied\""))
    #expect(try html.visibleText(from: "<h2 id=\"Claims\">", to: "</section>").contains("The ledger is forged."))
  }

  @Test func `The index of sources counts as their pages do`() async throws {
    let pages = try RenderedSite(try await SampleDossier.site(Self.records)).pages
    let row = try #require(pages["sources/index.html"]).visibleText(from: "Ledger", to: "</tr>")
    #expect(row.hasSuffix("11 found here alone 1 said by others, too"))
  }

  @Test func `What has an attribution of its own shows it`() async throws {
    let pages = try RenderedSite(try await SampleDossier.site(Self.records)).pages
    let names = try #require(pages["people/jana.html"]).visibleText(from: "<th scope=\"row\">Names</th>", to: "</tr>")
    #expect(names == "native script Яна in Ledger · disputed")
    let summary = try #require(pages["people/jana.html"]).visibleText(from: "<h2 id=\"Summary\">", to: "</section>")
    #expect(summary.contains("Gender female in Gazette · reported"))
    #expect(summary.hasSuffix("Occupation pilot, poet in Gazette · reported"))
    let affair = try #require(pages["cases/affair.html"]).visibleText(from: "<h2 id=\"Summary\">", to: "</section>")
    #expect(affair.contains("Jurisdiction Quay in Ledger · reported"))
    let head = try #require(pages["people/piotr.html"]).visibleText(from: "<header class=\"head\">", to: "</header>")
    #expect(head == "Person Piotr in Ledger · reported")
    let event = try #require(pages["cases/affair.html"]).visibleText(from: "<ol class=\"events\">", to: "</ol>")
    #expect(event.hasSuffix("Jana in Ledger · reported Piotr (payer) in Gazette (page 2) · reported"))
  }

  @Test func `A name shows no attribution that it only takes over from its record`() async throws {
    let site = try await SampleDossier.site([
      ("dossier.yaml", "title: Test\n"), ("sources/s.md", "---\ntitle: S\ntype: book\n---\n"),
      ("people/p.md", "---\nnames: [P, {text: П, kind: native}]\nin: s, page 4\ngender: female\n---\n"),
      ("people/q.md", "---\nnames: [{text: Q, in: \"s, page 5\"}]\nin: s, page 4\ngender: female\n---\n"),
    ])
    let pages = try RenderedSite(site).pages
    #expect(pages["people/p.html"]?.contains(">Names</th>") == false)
    #expect(pages["people/q.html"]?.contains(">Names</th>") == true)
  }

  @Test func `A claim is on the page of the place where it was`() async throws {
    let pages = try RenderedSite(try await SampleDossier.site(Self.records)).pages
    let claims = try #require(pages["places/quay.html"]).visibleText(from: "<h2 id=\"Claims\">", to: "</section>")
    #expect(claims.hasPrefix("Claims 1"))
    #expect(claims.contains("Jana She left."))
  }
}
