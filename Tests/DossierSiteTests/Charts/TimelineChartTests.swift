import DossierModel
import DossierTemplate
import DossierTestSupport
import Testing

@testable import DossierSite

struct TimelineChartTests {
  private static func site(events: [String]) async throws -> SiteContext {
    let lines = events.map { "  - \($0)" }.joined(separator: "\n")
    return try await SampleDossier.site([
      ("dossier.yaml", "title: A test\n"), ("sources/s.md", "---\ntitle: S\ntype: webpage\n---\n"),
      ("cases/ferry.md", "---\ntitle: The ferry\nkind: disappearance\nin: s\nevents:\n\(lines)\n---\n"),
    ])
  }

  private static func chart(_ site: SiteContext) -> TimelineChartView? {
    let composer = ViewComposer(site, home: .case(CaseID(0)))
    return composer.chart(of: site.graph.events(of: .case(CaseID(0))), label: "Events by kind")
  }

  private static let three = [
    "{id: a, kind: other, title: First, when: 2003-07-14}",
    "{id: b, kind: other, title: Second, when: 2004, status: alleged}",
    "{id: c, kind: other, title: Third, when: \"2003/2010\"}",
  ]

  private func text(_ fragment: HTMLFragment?) -> String {
    fragment.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  @Test func `a day is a dot, a year a bar, many years a line; what is alleged looks so and says so`() async throws {
    let chart = try #require(Self.chart(try await Self.site(events: Self.three)))
    let strip = text(try #require(chart.lanes?.items.first).strip)
    #expect(
      strip == """
        <svg class="strip" height="34">\
        <a href="#c"><title>2003 to 2010: Third</title><line class="span" x1="0%" y1="10" x2="100%" y2="10"/>\
        <line class="span" x1="0%" y1="6" x2="0%" y2="14"/><line class="span" x1="100%" y1="6" x2="100%" y2="14"/></a>\
        <a href="#a"><title>14 July 2003: First</title><circle class="mark" cx="6.64%" cy="24"/></a>\
        <a href="#b"><title>2004: Second (alleged)</title>\
        <rect class="band alleged" x="12.49%" y="20" width="12.5%"/></a></svg>
        """)
  }

  @Test func `events without a date are mentioned`() async throws {
    let undated = "{id: u, kind: other, title: A letter}"
    let chart = try #require(Self.chart(try await Self.site(events: Self.three + [undated])))
    #expect(chart.note == "1 event without a date is listed below.")
  }

  @Test func `two dated events are no chart`() async throws {
    #expect(Self.chart(try await Self.site(events: Array(Self.three.prefix(2)))) == nil)
  }

  @Test func `very many events are counted in columns, and none is lost`() async throws {
    var generator = SeededGenerator(seed: 5)
    let events = (0..<400).map { index in
      "{id: e\(index), kind: other, title: E, when: \(Int.random(in: 1950...2020, using: &generator))}"
    }
    let site = try await Self.site(events: events)
    let chart = try #require(Self.chart(site))
    #expect(chart.lanes == nil && chart.columns != nil)
    let composer = ViewComposer(site, home: .case(CaseID(0)))
    let all = site.graph.events(of: .case(CaseID(0)))
    let columns = try #require(TimelineChart(of: all, composer) { _ in SiteURL(fragment: "") }).columns(all).columns
    #expect(columns.reduce(0) { $0 + $1.count } == 400)
    #expect(zip(columns, columns.dropFirst()).allSatisfy { $0.end <= $1.start || $0.start < $1.start })
    #expect(columns.allSatisfy { $0.start >= .zero && $0.end <= .whole && $0.start < $0.end })
  }

  @Test(arguments: [40, 60])
  func `events of one kind are each a mark, one above the other where they collide`(count: Int) async throws {
    let days = (0..<count).map { "{id: e\($0), kind: other, title: E, when: \(2000 + $0 / 4)-03-1\($0 % 4)}" }
    let strip = text(try #require(Self.chart(try await Self.site(events: days))?.lanes?.items.first).strip)
    #expect(strip.split(separator: "<circle").count - 1 == count)
  }

  @Test func `events of one kind of which too many are of one day are a column`() async throws {
    let days = (0..<40).map { "{id: e\($0), kind: other, title: E, when: \($0 < 3 ? 1990 + $0 : 2003)-07-14}" }
    let lane = try #require(Self.chart(try await Self.site(events: days))?.lanes?.items.first)
    #expect(lane.isSummedUp && text(lane.strip).contains("<title>2003: 37 events</title>"))
  }

  @Test func `What has no beginning is counted where it ends`() async throws {
    let events = ["1987", "2020", "2021", "../2021-05-15"].enumerated().map {
      "{id: e\($0), kind: other, title: E, when: \"\($1)\"}"
    }
    let site = try await Self.site(events: events)
    let all = site.graph.events(of: .case(CaseID(0)))
    let chart = try #require(
      TimelineChart(of: all, ViewComposer(site, home: .case(CaseID(0)))) { _ in SiteURL(fragment: "") })
    #expect(chart.columns(all).columns.map(\.title) == ["1987: 1 event", "2020: 1 event", "2021: 2 events"])
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `marks lie within the chart, in order, and none hides another`(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let events = (0..<Int.random(in: 3...40, using: &generator)).map { index in
      let year = Int.random(in: 1900...2020, using: &generator)
      let date = ["\(year)", "\(year)-05", "\(year)-05-17", "\(year)/..", "../\(year)", "\(year)~"].randomElement(
        using: &generator)
      return "{id: e\(index), kind: other, title: E, when: \"\(date ?? "2000")\"}"
    }
    let site = try await Self.site(events: events)
    guard
      let scale = TimeScale(
        from: try #require(CalendarDay(year: 1900, month: 1, day: 1)),
        to: try #require(CalendarDay(year: 2020, month: 1, day: 1)))
    else { return }
    let strip = EventStrip(site.dossier.events.ids.compactMap { ChartedEvent($0, site, scale) })
    #expect(strip.events.count == events.count)
    #expect(zip(strip.events, strip.events.dropFirst()).allSatisfy { $0.start <= $1.start })
    for (index, event) in strip.events.enumerated() {
      #expect(event.start >= .zero && event.end <= .whole && event.start <= event.end)
      for other in strip.events.indices.dropFirst(index + 1) where strip.rows[other] == strip.rows[index] {
        #expect(strip.events[other].start > event.end)
      }
    }
  }
}
