import DossierModel
import Testing

@testable import DossierSite

/// There is one notion of a statement: a source's page and the pages of records agree on what rests on the source.
struct StatementTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `A source's page lists each statement that cites it, once`(seed: UInt64) async throws {
    let site = try await site(seed)
    for id in site.dossier.sources.ids {
      var citing: Set<Statement> = []
      for record in Self.everything(in: site.dossier) {
        site.dossier.visitStatements(of: record) { statement, attribution in
          if attribution.source?.source == id { citing.insert(statement) }
        }
      }
      let listed = try #require(site.statements(of: .statements, on: .source(id))).all
      #expect(Set(listed) == citing)
      #expect(listed.count == citing.count)
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `Each page counts of a source what the source's page lists of those that it shows`(seed: UInt64) async throws {
    let site = try await site(seed)
    for home in site.dossier.recordsWithPages {
      var tally = ReferenceTally()
      var shown: Set<Statement> = []
      site.visitCitations(on: home) {
        shown.insert($0)
        tally.add(.source($1))
      }
      for id in site.dossier.sources.ids {
        let listed = try #require(site.statements(of: .statements, on: .source(id))).all
        #expect(
          (tally.counts.first { $0.record == .source(id) }?.count ?? 0) == listed.count { shown.contains($0) },
          "\(home)")
      }
      let expected = Self.everything(in: site.dossier).flatMap { record in
        var statements: Set<Statement> = []
        var sourced: Set<Statement> = []
        site.dossier.visitStatements(of: record) { statement, attribution in
          if attribution.source != nil { sourced.insert(statement) }
          let isNamed =
            StatementRole.speaker.names(home, in: attribution) || StatementRole.relay.names(home, in: attribution)
          let isPart = record.kind != .event || statement.part == .whole || !Self.isRelation(statement)
          if isNamed || (site.shows(statement, on: home) && (isPart || Self.isToward(home, statement, site))) {
            statements.insert(statement)
          }
        }
        return statements.intersection(sourced)
      }
      #expect(shown == Set(expected), "\(site.dossier.slug(of: home))")
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `A statement is told by the same alone and among all of its record`(seed: UInt64) async throws {
    let site = try await site(seed)
    for record in Self.everything(in: site.dossier) {
      var told: [(statement: Statement, voices: [Attribution])] = []
      site.dossier.visitStatements(of: record) { statement, attribution in
        if told.last?.statement != statement { told.append((statement, [])) }
        told[told.count - 1].voices.append(copy attribution)
      }
      for (statement, voices) in told {
        var alone: [Attribution] = []
        site.dossier.visitVoices(of: statement) { alone.append(copy $0) }
        #expect(alone == voices, "\(statement)")
      }
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `What is known of all statements is what each of them says`(seed: UInt64) async throws {
    let site = try await site(seed)
    var citations: [Statement: Set<SourceID>] = [:]
    var named: [RecordReference: [Statement]] = [:]
    for record in Self.everything(in: site.dossier) {
      site.dossier.visitStatements(of: record) { statement, attribution in
        if let source = attribution.source?.source { citations[statement, default: []].insert(source) }
        var names = (attribution.speakers + attribution.relays).compactMap(\.reference)
        if let source = attribution.source?.source { names.append(.source(source)) }
        for name in Set(names) where named[name]?.last != statement { named[name, default: []].append(statement) }
      }
    }
    for record in Self.everything(in: site.dossier) {
      let cited = site.graph.citations(of: record)
      #expect(Set(cited).count == cited.count)
      let namings = site.graph.statements(naming: record)
      #expect(namings.map(\.statement) == named[record, default: []])
      for naming in namings {
        let own = site.graph.citations(of: naming.statement.record)
        let sources = naming.citations.map { own[own.startIndex + $0] }
        #expect(sources.allSatisfy { $0.part == naming.statement.part })
        #expect(Set(sources.map(\.source)) == citations[naming.statement, default: []])
        #expect(!naming.isOnlySource || sources.map { .source($0.source) } == [record])
      }
      for statement in Set(cited.map { Statement(record, $0.part) }) {
        #expect(citations[statement] == Set(cited.lazy.filter { $0.part == statement.part }.map(\.source)))
      }
    }
    let cited = Self.everything(in: site.dossier).map { Set(site.graph.citations(of: $0).map(\.part)).count }
    #expect(citations.count == cited.reduce(0, +))
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `The page shows as many statements as it says`(seed: UInt64) async throws {
    let site = try await site(seed)
    let pages = try RenderedSite(site).pages
    for id in site.dossier.sources.ids {
      let html = try #require(pages["sources/\(site.dossier.sources[id].header.slug).html"])
      let lists = html.split(separator: "<h2 id=").filter { part in
        ["\"Alone\"", "\"Confirmed\"", "\"Copied\""].contains { part.hasPrefix($0) }
      }
      let count = lists.reduce(0) { $0 + $1.split(separator: "<li", omittingEmptySubsequences: false).count - 1 }
      #expect(count == site.statements(of: .statements, on: .source(id))?.count)
    }
  }

  private func site(_ seed: UInt64) async throws -> SiteContext {
    var texts = RandomStatements(seed: seed)
    return try await SampleDossier.site(texts.texts())
  }

  private static func everything(in dossier: Dossier) -> [RecordReference] {
    RecordKind.allCases.flatMap { kind in (0..<dossier.count(of: kind)).map { RecordReference(kind, $0) } }
  }

  private static func isRelation(_ statement: Statement) -> Bool { statement.part.isRelation }

  private static func isToward(_ home: RecordReference, _ statement: Statement, _ site: SiteContext) -> Bool {
    guard case .relation(let place) = statement.part else { return false }
    return site.dossier.relations(of: statement.record)[place].to == home
  }
}

extension StatementList {
  /// All of it, as one long page would show it.
  fileprivate var all: [Statement] { slices(0..<count).flatMap { $0 } }
}
