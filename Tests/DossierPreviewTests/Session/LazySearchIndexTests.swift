import DossierPreview
import DossierPublishing
import DossierSite
import DossierTestSupport
import Synchronization
import Testing

struct LazySearchIndexTests {
  @Test func `It is made once, when somebody asks for the first time`() async throws {
    try await TemporaryFolder.with { folder in
      var session = try HarborFolder(folder).session
      await session.load()
      let site = try #require(session.edition.site)
      let made = Mutex(0)
      let files = try await SiteBuild(
        SiteFolders(content: folder.path("Content"), templates: nil, output: "-"), builtIn: HarborFolder.builtIn
      ).prepare().siteFiles
      let index = LazySearchIndex {
        made.withLock { $0 += 1 }
        return try files.searchIndex()
      }
      #expect(made.withLock { $0 } == 0)
      let all = try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
        for _ in 0..<8 { group.addTask { try await index.bytes(of: "search/core.js") } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(made.withLock { $0 } == 1)
      let served = try #require(await site.bytes(of: "search/core.js"))
      #expect(all.allSatisfy { $0 == served })
      #expect(try await index.bytes(of: "search/nothing.js") == nil)
    }
  }
}
