import DossierPublishing
import DossierTestSupport
import Testing

/// Manifests as they are found on disk, by what a build makes of them.
struct SiteManifestTests {
  static let site = SampleSite(["index.html": "start"])

  @Test(arguments: [
    ("../outside.html", 2), ("/etc/passwd", 2), (".git/config", 2), (".dossier-manifest", 2), ("a//b", 2),
    ("people/../../outside.html", 2), ("index.html\n./x", 3), ("\u{202E}x", 2),
  ])
  func `A manifest that names what no page can be is refused`(lines: String, line: Int) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("mine", to: "outside.html")
      let site = try folder.folder("Site")
      try site.write(manifestText(lines), to: manifestName)
      await #expect(throws: PublishingError.damagedManifest(path: site.path(manifestName), line: line)) {
        try await Self.site.publish(to: site.path)
      }
      #expect(folder.read("outside.html") == "mine")
      #expect(try site.contents() == [manifestName: manifestText(lines)])
    }
  }

  @Test(arguments: ["", "index.html\n", "dossier-manifest 2\n", "dossier-manifest 10: x\n"])
  func `A file that is no manifest of this version is refused`(text: String) async throws {
    try await TemporaryFolder.with { site in
      try site.write(text, to: manifestName)
      await #expect(throws: PublishingError.damagedManifest(path: site.path(manifestName), line: 1)) {
        try await Self.site.publish(to: site.path)
      }
    }
  }

  @Test func `A merge conflict in the manifest is settled by the next build`() async throws {
    try await TemporaryFolder.with { site in
      let conflict = manifestText(
        "<<<<<<< HEAD", "a.html", "||||||| 1234", "=======", "b.html", ">>>>>>> topic", "index.html")
      try site.write(conflict, to: manifestName)
      for name in ["a.html", "b.html", "c.html", "index.html"] { try site.write("old", to: name) }
      let report = try await SampleSite(["index.html": "start", "b.html": "b"]).publish(to: site.path)
      #expect(report.summary == "0 created, 2 changed, 0 unchanged, 1 deleted")
      let manifest = manifestText("b.html", "index.html")
      #expect(try site.contents() == ["index.html": "start", "b.html": "b", "c.html": "old", manifestName: manifest])
    }
  }

  @Test func `Line ends that a checkout changed are read`() async throws {
    try await TemporaryFolder.with { site in
      try site.write("dossier-manifest 1\r\nold.html\r\nindex.html\r\n", to: manifestName)
      try site.write("old", to: "old.html")
      #expect(try await Self.site.publish(to: site.path).deleted == ["old.html"])
      #expect(site.read(manifestName) == manifestText("index.html"))
    }
  }
}
