import DossierPublishing
import DossierTestSupport
import Testing

struct SiteWriterTests {
  static let first = SampleSite(["index.html": "start", "people/a.html": "a", "people/b.html": "b"])
  static let second = SampleSite(["index.html": "new start", "people/a.html": "a", "cases/2003/c.html": "c"])

  @Test func `A site is written into a new folder, with its manifest and nothing else`() async throws {
    try await TemporaryFolder.with { folder in
      let report = try await Self.first.publish(to: folder.path("deep/Site"))
      let site = try folder.folder("deep/Site")
      let manifest = manifestText("index.html", "people/a.html", "people/b.html")
      #expect(try site.contents() == Self.first.contents.merging([manifestName: manifest]) { $1 })
      #expect(report.summary == "3 created, 0 changed, 0 unchanged, 0 deleted")
      #expect([report.byteCount, report.writtenByteCount] == [7, 7])
    }
  }

  @Test func `Another site takes its place, and the report says how`() async throws {
    try await TemporaryFolder.with { site in
      try await Self.first.publish(to: site.path)
      let report = try await Self.second.publish(to: site.path)
      let manifest = manifestText("cases/2003/c.html", "index.html", "people/a.html")
      #expect(try site.contents() == Self.second.contents.merging([manifestName: manifest]) { $1 })
      #expect(report.created == ["cases/2003/c.html"])
      #expect(report.changed == ["index.html"])
      #expect(report.deleted == ["people/b.html"])
      #expect(report.unchangedCount == 1)
      #expect([report.byteCount, report.writtenByteCount] == [11, 10])
      #expect(report.differences(limit: 2) == ["created cases/2003/c.html", "changed index.html", "and 1 more"])
      #expect(report.differences(limit: 3).last == "deleted people/b.html")
    }
  }

  @Test func `An unchanged site is not touched`() async throws {
    try await TemporaryFolder.with { site in
      try await Self.first.publish(to: site.path)
      let names = ["index.html", "people/a.html", "people/b.html", manifestName, "people", "."]
      let stamps = names.map(site.stamp)
      let report = try await Self.first.publish(to: site.path)
      #expect(names.map(site.stamp) == stamps)
      #expect(report.isUpToDate)
      #expect(report.writtenByteCount == 0)
    }
  }

  @Test func `Only what differs is touched, be it of the same size`() async throws {
    try await TemporaryFolder.with { site in
      try await SampleSite(["a.html": "old", "b.html": "kept"]).publish(to: site.path)
      let kept = site.stamp("b.html")
      let report = try await SampleSite(["a.html": "new", "b.html": "kept"]).publish(to: site.path)
      #expect(report.changed == ["a.html"])
      #expect(site.read("a.html") == "new")
      #expect(site.stamp("b.html") == kept)
    }
  }

  @Test func `Pages larger than the comparison's block, and empty ones, are compared whole`() async throws {
    try await TemporaryFolder.with { site in
      let large = String(repeating: "x", count: 200_000)
      try await SampleSite(["a.html": large + "1", "b.html": large, "c.html": ""]).publish(to: site.path)
      let report = try await SampleSite(["a.html": large + "2", "b.html": large, "c.html": ""]).publish(to: site.path)
      #expect(report.changed == ["a.html"])
      #expect(site.read("a.html") == large + "2")
    }
  }

  @Test func `Folders that the site leaves are deleted with it`() async throws {
    try await TemporaryFolder.with { site in
      try await Self.second.publish(to: site.path)
      try await SampleSite(["index.html": "start"]).publish(to: site.path)
      #expect(try site.contents() == ["index.html": "start", manifestName: manifestText("index.html")])
    }
  }

  @Test func `Files that are published as they are follow the pages`() async throws {
    try await TemporaryFolder.with { site in
      let outputs = SiteOutputs(
        pages: ["index.html"], files: [SiteOutputs.File("assets/style.css", Array("body {}".utf8))]
      ) { _, buffer in buffer.append(contentsOf: "start".utf8) }
      let report = try await SiteWriter(path: site.path, protecting: []).publish(outputs)
      #expect(report.created == ["index.html", "assets/style.css"])
      #expect(site.read("assets/style.css") == "body {}")
    }
  }

  @Test(arguments: [1, 2, 7])
  func `The result doesn't depend on how much is done at once`(width: Int) async throws {
    try await TemporaryFolder.with { site in
      let old = SampleSite(count: 500, edition: 1)
      let new = SampleSite(count: 450, edition: 2)
      try await old.publish(to: site.path, width: width)
      let report = try await new.publish(to: site.path, width: width)
      #expect(report.summary == "0 created, 150 changed, 300 unchanged, 50 deleted")
      #expect(report.changed.map(\.text) == new.pages.indices.filter { $0 % 3 == 0 }.map { new.pages[$0].path })
      #expect(try site.contents().filter { $0.key != manifestName } == new.contents)
    }
  }

  @Test func `Progress is told up to the end`() async throws {
    try await TemporaryFolder.with { site in
      var calls: [(done: Int, total: Int)] = []
      let outputs = try SampleSite(count: 150, edition: 1).outputs()
      _ = try await SiteWriter(path: site.path, protecting: []).publish(outputs) { calls.append(($0, $1)) }
      #expect(calls.count > 1 && calls.allSatisfy { $0.total == 150 })
      #expect(calls.map(\.done) == calls.map(\.done).sorted())
      #expect(calls.last?.done == 150)
    }
  }

  @Test func `Comparing tells what publishing would do, and does nothing`() async throws {
    try await TemporaryFolder.with { folder in
      let site = folder.path("Site")
      #expect(try await Self.first.compare(with: site).created.count == 3)
      #expect(try folder.contents() == [:])
      try await Self.first.publish(to: site)
      #expect(try await Self.first.compare(with: site).isUpToDate)
      let before = try folder.contents()
      let comparison = try await Self.second.compare(with: site)
      #expect(try folder.contents() == before)
      #expect(try await Self.second.publish(to: site) == comparison)
    }
  }

  @Test func `Comparing finds a page that was edited or lost, and a lost manifest`() async throws {
    try await TemporaryFolder.with { site in
      try await Self.first.publish(to: site.path)
      try site.write("edited", to: "people/a.html")
      try site.remove("people/b.html")
      let comparison = try await Self.first.compare(with: site.path)
      #expect(comparison.differences(limit: 9) == ["created people/b.html", "changed people/a.html"])
      try await Self.first.publish(to: site.path)
      try site.remove(manifestName)
      #expect(try await Self.first.compare(with: site.path).isUpToDate == false)
    }
  }

  @Test func `Paths that differ by case only are an error before anything is written`() async throws {
    try await TemporaryFolder.with { folder in
      let site = SampleSite(["people/a.html": "1", "people/A.html": "2"])
      await #expect(throws: PublishingError.colliding("people/a.html", "people/A.html")) {
        try await site.publish(to: folder.path("Site"))
      }
      let contents = try folder.contents()
      #expect(contents == [:])
    }
  }
}
