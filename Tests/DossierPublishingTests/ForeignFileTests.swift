import DossierPublishing
import DossierTestSupport
import Testing

struct ForeignFileTests {
  static let site = SampleSite(["index.html": "start", "people/a.html": "a"])

  @Test func `Files that no build wrote survive every build`() async throws {
    try await TemporaryFolder.with { folder in
      let foreign = ["CNAME": "example.org", "people/mine.txt": "x", ".git/config": "y", ".dossier-tmp-x": "z"]
      for (name, text) in foreign { try folder.write(text, to: name) }
      try await Self.site.publish(to: folder.path)
      try await SampleSite(["index.html": "start"]).publish(to: folder.path)
      let expected = foreign.merging(["index.html": "start", manifestName: manifestText("index.html")]) { $1 }
      #expect(try folder.contents() == expected.mapValues { .some($0) })
    }
  }

  @Test func `A page is not written over a differing file that no build wrote`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("mine", to: "people/a.html")
      let error = PublishingError.foreignFiles(["people/a.html"], folder: folder.path)
      await #expect(throws: error) { try await Self.site.publish(to: folder.path) }
      await #expect(throws: error) { try await Self.site.compare(with: folder.path) }
      #expect(try folder.contents() == ["people/a.html": "mine"])
      #expect(
        error.description.hasSuffix(
          "'people/a.html', which no build wrote and this one would overwrite: move or delete it"))
    }
  }

  @Test func `A site that lost its manifest gets it again, and is safe until then`() async throws {
    try await TemporaryFolder.with { folder in
      try await Self.site.publish(to: folder.path)
      try folder.remove(manifestName)
      await #expect(throws: PublishingError.foreignFiles(["index.html"], folder: folder.path)) {
        try await SampleSite(["index.html": "other", "people/a.html": "a"]).publish(to: folder.path)
      }
      #expect(folder.read("index.html") == "start")
      #expect(try await Self.site.publish(to: folder.path).unchangedCount == 2)
      #expect(folder.read(manifestName) == manifestText("index.html", "people/a.html"))
    }
  }

  @Test func `A stale page that became something else is left to whoever did that`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("secret", to: "outside/a.html")
      let site = try folder.folder("Site")
      try await SampleSite(["index.html": "start", "people/a.html": "a", "b.html": "b"]).publish(to: site.path)
      try site.remove("people")
      try site.link("people", to: folder.path("outside"))
      try site.remove("b.html")
      try site.link("b.html", to: folder.path("outside/a.html"))
      let report = try await SampleSite(["index.html": "start"]).publish(to: site.path)
      #expect(report.deleted == [])
      #expect(folder.read("outside/a.html") == "secret")
      #expect(site.read("people/a.html") == "secret")
    }
  }

  @Test func `A symbolic link in the way is not followed, neither as file nor as folder`() async throws {
    try await TemporaryFolder.with { folder in
      let outside = try folder.folder("outside")
      try outside.write("secret", to: "a.html")
      for (link, target) in [
        ("people", outside.path), ("index.html", outside.path("a.html")), ("index.html", "nowhere"),
      ] {
        let site = try folder.folder("Site")
        try site.link(link, to: target)
        let error = PublishingError.obstructed(path: site.path(link), by: .symbolicLink)
        await #expect(throws: error) { try await Self.site.publish(to: site.path) }
        await #expect(throws: error) { try await Self.site.compare(with: site.path) }
        #expect(try site.contents() == [link: nil])
        #expect(try outside.contents() == ["a.html": "secret"])
        try folder.remove("Site")
      }
    }
  }

  @Test func `A link planted over a published page or folder is not followed`() async throws {
    try await TemporaryFolder.with { folder in
      let outside = try folder.folder("outside")
      try outside.write("secret", to: "a.html")
      let site = try folder.folder("Site")
      try await Self.site.publish(to: site.path)
      try site.remove("people")
      try site.link("people", to: "../outside")
      await #expect(throws: PublishingError.obstructed(path: site.path("people"), by: .symbolicLink)) {
        try await SampleSite(["people/a.html": "changed"]).publish(to: site.path)
      }
      #expect(outside.read("a.html") == "secret")
    }
  }

  @Test func `A manifest that is a link is not read, nor written through`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write(manifestText("victim.html"), to: "elsewhere")
      let site = try folder.folder("Site")
      try site.write("mine", to: "victim.html")
      try site.link(manifestName, to: folder.path("elsewhere"))
      await #expect(throws: PublishingError.obstructed(path: site.path(manifestName), by: .symbolicLink)) {
        try await Self.site.publish(to: site.path)
      }
      #expect(site.read("victim.html") == "mine")
    }
  }

  @Test func `A folder where a page should be, and a page where a folder should be, are errors`() async throws {
    try await TemporaryFolder.with { folder in
      _ = try folder.folder("index.html")
      await #expect(throws: PublishingError.obstructed(path: folder.path("index.html"), by: .folder)) {
        try await Self.site.publish(to: folder.path)
      }
      try folder.remove("index.html")
      try folder.write("mine", to: "people")
      await #expect(throws: PublishingError.obstructed(path: folder.path("people"), by: .file)) {
        try await Self.site.publish(to: folder.path)
      }
      #expect(try folder.contents() == ["people": "mine"])
    }
  }
}
