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
      let listed = Array(try #require(site.statements(of: .statements, on: .source(id))).all)
      #expect(Set(listed) == citing)
      #expect(listed.count == citing.count)
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `Each page counts of a source what the source's page lists of those that it shows`(seed: UInt64) async throws {
    let site = try await site(seed)
    for home in site.dossier.recordsWithPages {
      var tally = SourceTally()
      var shown: Set<Statement> = []
      site.visitStatements(on: home) {
        tally.add($0, $1)
        shown.insert($0)
      }
      for id in site.dossier.sources.ids {
        let listed = try #require(site.statements(of: .statements, on: .source(id))).all
        #expect(
          (tally.counts.first { $0.record == .source(id) }?.count ?? 0) == listed.count { shown.contains($0) },
          "\(home)")
      }
      let expected = Self.everything(in: site.dossier).flatMap { record in
        var statements: Set<Statement> = []
        site.dossier.visitStatements(of: record) { statement, attribution in
          let isNamed =
            StatementRole.speaker.names(home, in: attribution) || StatementRole.relay.names(home, in: attribution)
          let isPart = record.kind != .event || statement.part == .whole || !Self.isRelation(statement)
          if isNamed || (site.shows(statement, on: home) && (isPart || Self.isToward(home, statement, site))) {
            statements.insert(statement)
          }
        }
        return statements
      }
      #expect(shown == Set(expected), "\(site.dossier.slug(of: home))")
    }
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
