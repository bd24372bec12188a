import DossierDiagnostics
import DossierModel
import Testing

@testable import DossierLoading

struct RelativeDatesTests {
  private func dates(_ events: String) async -> (dates: [String: String], resolution: Resolution) {
    let resolution = await resolve(Samples.gazette, ("events.yaml", events))
    var dates: [String: String] = [:]
    for event in resolution.dossier.events.records {
      dates[event.header.slug] = (event.when?.date?.edtf ?? "-") + (event.hasDerivedDate ? " derived" : "")
    }
    return (dates, resolution)
  }

  @Test func `A date follows from another event's, however long the chain`() async {
    let (dates, resolution) = await dates(
      """
      - {id: a, kind: other, relative: {to: b, offset: 4 days}}
      - {id: b, kind: other, relative: {to: c, offset: -1 day}}
      - {id: c, kind: other, when: 2003-07-14}
      - {id: d, kind: other, when: 2004, relative: {to: c, offset: 1 year}}
      - {id: e, kind: other, when_text: soon after, relative: {to: c, offset: about 1 month}}
      """)
    #expect(resolution.diagnostics == [])
    #expect(
      dates == [
        "a": "2003-07-17 derived", "b": "2003-07-13 derived", "c": "2003-07-14", "d": "2004", "e": "2003-08~ derived",
      ])
    #expect(resolution.dossier.events.records.map(\.when?.words) == [nil, nil, nil, nil, "soon after"])
  }

  @Test(arguments: [
    ("2011-01-31", "1 month", "2011-02~"), ("2012-02-29", "1 year", "2013~"), ("2011-01-31", "-2 weeks", "2011-01-17"),
  ])
  func `Months and years later are estimates, days and weeks are meant`(
    anchor: String, offset: String, date: String
  ) async {
    let (dates, _) = await dates(
      "- {id: a, kind: other, when: \(anchor)}\n- {id: b, kind: other, relative: {to: a, offset: \(offset)}}\n")
    #expect(dates["b"] == "\(date) derived")
  }

  @Test func `Days that nobody named are told of no event, which yet stand in their order`() async {
    let (dates, resolution) = await dates(
      """
      - {id: a, kind: other, relative: {to: b, offset: 4 days}}
      - {id: b, kind: other, relative: {to: c, offset: 1 day}}
      - {id: c, kind: other, when: "[2022-22..]"}
      - {id: d, kind: other, when: 1997/2019}
      - {id: e, kind: other, relative: {to: d, offset: 3 days}}
      """)
    #expect(
      dates == [
        "a": "[2022-22..] derived", "b": "[2022-22..] derived", "c": "[2022-22..]", "d": "1997/2019",
        "e": "[2019..2020] derived",
      ])
    let graph = DossierGraph(resolution.dossier)
    #expect(graph.chronology.map { resolution.dossier.events[$0].header.slug } == ["d", "e", "c", "b", "a"])
  }

  @Test func `A long chain needs no deep stack`() async {
    let links = (1..<3_000).map { "- {id: e\($0), kind: other, relative: {to: e\($0 - 1), offset: 1 day}}\n" }
    let (dates, resolution) = await dates("- {id: e0, kind: other, when: 2000-01-01}\n" + links.joined())
    #expect(resolution.diagnostics == [])
    #expect(dates["e2999"] == "2008-03-18 derived")
  }

  @Test func `A circle is reported once, with all its members`() async {
    let (dates, resolution) = await dates(
      """
      - {id: a, kind: other, relative: {to: b, offset: 4 days}}
      - {id: b, kind: other, relative: {to: c, offset: 4 days}}
      - {id: c, kind: other, relative: {to: b, offset: 4 days}}
      - {id: d, kind: other, relative: {to: d, offset: 4 days}}
      """)
    #expect(
      resolution.diagnostics.map(\.outline) == [
        "2:34 relative-date-cycle: `b` is told, in the end, from itself",
        "4:34 relative-date-cycle: `d` is told from itself",
      ])
    #expect(dates == ["a": "-", "b": "-", "c": "-", "d": "-"])
  }

  @Test func `An anchor without a date is a warning`() async {
    let (_, resolution) = await dates(
      "- {id: a, kind: other}\n- {id: b, kind: other, relative: {to: a, offset: 4 days}}\n")
    #expect(resolution.diagnostics.map(\.kind) == [.undatedAnchor])
    #expect(resolution.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test func `What contains or repeats itself is reported once`() async {
    let resolution = await resolve(
      ("places/a.md", "---\nnames: A\npart_of: b\n---\n"), ("places/b.md", "---\nnames: B\npart_of: c\n---\n"),
      ("places/c.md", "---\nnames: C\npart_of: b\n---\n"), ("places/d.md", "---\nnames: D\npart_of: a\n---\n"),
      ("organizations/e.md", "---\nnames: E\npart_of: e\n---\n"),
      ("sources/f.md", "---\ntitle: F\ntype: book\nrepublishes: g\n---\n"),
      ("sources/g.md", "---\ntitle: G\ntype: book\nrepublishes: f\n---\n"))
    #expect(resolution.diagnostics.map(\.kind) == [.containmentCycle, .containmentCycle, .containmentCycle])
    #expect(
      resolution.diagnostics.map(\.summary) == [
        "`part_of` leads from `b` back to itself", "`part_of` leads from `e` back to itself",
        "`republishes` leads from `f` back to itself",
      ])
    #expect(resolution.diagnostics.map { Int($0.range?.line ?? 0) } == [3, 3, 4])
    #expect(resolution.diagnostics.map { Int($0.range?.column ?? 0) } == [10, 10, 14])
    #expect(
      resolution.diagnostics.map { $0.notes.map { "\($0.message) \($0.range?.outline ?? "")" } } == [
        ["by way of `c` 3:10+1"], [], ["by way of `g` 4:14+1"],
      ])
  }
}
