import DossierModel
import DossierTestSupport
import Testing

@testable import DossierSite

/// `timeline.json` and `events.ics`.
struct TimeExportTests {
  private typealias Parts = TimelineSpan.Parts

  private func span(_ edtf: String) throws -> TimelineSpan {
    try #require(TimelineSpan(try PartialDate(edtf: edtf)))
  }

  @Test func `A year, a month and a day are themselves`() throws {
    #expect(try span("2003") == TimelineSpan(start: Parts(year: 2003), end: nil))
    #expect(try span("2003-07~") == TimelineSpan(start: Parts(year: 2003, month: 7), end: nil))
    #expect(try span("2003-07-14") == TimelineSpan(start: Parts(year: 2003, month: 7, day: 14), end: nil))
  }

  @Test func `Other dates go from bound to bound`() throws {
    let july = TimelineSpan(
      start: Parts(year: 2003, month: 7, day: 11), end: Parts(year: 2003, month: 7, day: 20))
    #expect(try span("[2003-07-11..2003-07-20]") == july)
    #expect(try span("1997/2019") == TimelineSpan(start: Parts(year: 1997), end: Parts(year: 2019)))
    #expect(try span("[2003-05,2003-07-20]") == TimelineSpan(start: Parts(year: 2003, month: 5), end: july.end))
  }

  @Test func `What isn't known to the day is drawn without days`() throws {
    #expect(try span("199X") == TimelineSpan(start: Parts(year: 1990), end: Parts(year: 1999)))
    #expect(try span("2003-XX-XX") == TimelineSpan(start: Parts(year: 2003), end: nil))
    #expect(try span("2003-07-XX") == TimelineSpan(start: Parts(year: 2003, month: 7), end: nil))
    #expect(
      try span("2022-22") == TimelineSpan(start: Parts(year: 2022, month: 6), end: Parts(year: 2022, month: 8)))
    #expect(try span("[2022-22..]") == TimelineSpan(start: Parts(year: 2022, month: 6), end: nil))
    #expect(try span("[..2022-22]") == TimelineSpan(start: Parts(year: 2022, month: 8), end: nil))
  }

  @Test func `An open side is no end`() throws {
    #expect(try span("2003/..") == TimelineSpan(start: Parts(year: 2003), end: nil))
    #expect(try span("../2003-05") == TimelineSpan(start: Parts(year: 2003, month: 5), end: nil))
  }

  @Test func `The timeline holds the dated events, escaped as HTML and with who says so`() async throws {
    let timeline = TimelineJS(site: try await SampleDossier.site(baseURL: "https://example.org/f"))
    let line = try #require(timeline.line(beginning: #"{"start_date":{"year":2003,"month":7,"day":14}"#))
    #expect(
      line.contains(
        #""display_date":"14 July 2003","unique_id":"ferry-left","group":"The &lt;ferry&gt; case""#.replacing(
          "<", with: "\\u003C")))
    #expect(line.contains("in Harbor Gazette, 2 August 2003 (page 2): reported\\u003C/p>"))
    #expect(line.contains("https://example.org/f/cases/ferry-case.html#ferry-left"))
    #expect(timeline.line(beginning: #"{"start_date":{"year":2003,"month":7},"display_date":"July 2003""#) != nil)
    #expect(!timeline.text.contains("ferry-undated"))
  }

  @Test func `Without an event whose day is known there is no calendar, and nothing leads to one`() async throws {
    let site = try await SampleDossier.site([
      ("dossier.yaml", "title: T\n"), ("sources/s.md", "---\ntitle: S\ntype: book\n---\n"),
      ("events/e.md", "---\nkind: meeting\nwhen: 2003-05\nin: s\n---\n"),
    ])
    #expect(try SiteExports.all(of: site, pages: []).map(\.path).contains(.calendar) == false)
    #expect(try RenderedSite(site).pages.values.allSatisfy { !$0.contains("events.ics") })
  }

  @Test func `The calendar holds exact days only, each with its status in the title`() async throws {
    let calendar = EventCalendar(site: try await SampleDossier.site())
    #expect(
      calendar.text.replacing("\r\n", with: "\n") == #"""
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Dossier//Dossier//EN
        CALSCALE:GREGORIAN
        NAME:The Ferry "Affair"
        X-WR-CALNAME:The Ferry "Affair"
        DESCRIPTION:What is said of a ferry\; and of one passenger.
        BEGIN:VEVENT
        UID:ferry-left@the-ferry-affair.invalid
        DTSTAMP:20240301T000000Z
        DTSTART;VALUE=DATE:20030714
        SUMMARY:The ferry leaves (reported)
        DESCRIPTION:It left\, late\; with her?\nin Harbor Gazette\, 2 August 2003 (
         page 2): reported
        CATEGORIES:other
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR

        """#)
  }

  @Test func `Lines are folded at 75 bytes, never within a character`() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let text = String((0..<200).compactMap { _ in "aЯ秦👩🏽‍🚀e\u{301} ".randomElement(using: &generator) })
      var lines = ContentLines()
      lines.append("SUMMARY", text: text)
      let pieces = lines.bytes.split(separator: UInt8(ascii: "\n"))
      #expect(pieces.allSatisfy { $0.count <= 76 && String(validating: $0, as: UTF8.self) != nil })
      let unfolded = pieces.enumerated().flatMap { $1.dropFirst($0 > 0 ? 1 : 0).dropLast() }
      #expect(unfolded == Array("SUMMARY:\(text)".utf8))
    }
  }

  @Test(
    arguments: [
      ("https://example.org/x", "example.org"), ("http://a@b.example:8080?q", "b.example"), ("mailto:a@b", nil),
      ("https:///x", nil), ("example.org", nil),
    ] as [(String, String?)])
  func `The host of a URL is found`(url: String, host: String?) {
    #expect(URLHost.host(of: url) == host)
  }
}
