import DossierPublishing
import DossierTestSupport
import Foundation
import Testing

struct OutputFolderTests {
  static let site = SampleSite(["index.html": "start"])

  /// home/jana/{Content/people, Templates, Site}, and what may be published where.
  @Test(
    arguments: [
      ("/", .root),
      ("//", .root),
      ("home/../../../../../../../../../../../..", .root),
      ("home", .isProtected(.home)),
      ("home/jana/..", .isProtected(.home)),
      (".", .holds(.content)),
      ("home/jana", .isProtected(.working)),
      ("home/jana/", .isProtected(.working)),
      ("home/jana/Content", .isProtected(.content)),
      ("home/jana/Content/people", .isInside(.content)),
      ("home/jana/Content/new/Site", .isInside(.content)),
      ("home/jana/Templates", .isProtected(.templates)),
      ("home/jana/Templates/Site", .isInside(.templates)),
      ("link-to-home", .isProtected(.home)),
      ("link-to-content", .isProtected(.content)),
      ("link-to-content/people/x", .isInside(.content)),
      ("file", .notAFolder),
      ("link-to-nothing", .danglingLink),
    ] as [(String, RefusedFolder)])
  func `A folder that publishing could destroy is refused`(name: String, reason: RefusedFolder) async throws {
    try await Self.withFolders { folder, protected in
      let before = try folder.contents()
      let path = name.hasPrefix("/") ? name : folder.path(name)
      let error = PublishingError.refusedFolder(path: path, reason)
      await #expect(throws: error) { try await Self.site.publish(to: path, protecting: protected) }
      await #expect(throws: error) {
        try await SiteWriter(path: path, protecting: protected).compare(Self.site.outputs())
      }
      #expect(try folder.contents() == before)
    }
  }

  @Test(arguments: [
    "home/jana/Site", "home/jana/new/deep/Site/", "home/other", "link-to-site", "home/jana/ContentSite",
  ])
  func `A folder beside the input is published into`(name: String) async throws {
    try await Self.withFolders { folder, protected in
      try await Self.site.publish(to: folder.path(name), protecting: protected)
      #expect(folder.read(name + "/index.html") == "start")
    }
  }

  @Test func `The folder that holds the content is refused, wherever the program runs`() async throws {
    try await TemporaryFolder.with { folder in
      let content = try folder.folder("dossier/Content")
      let protected = ProtectedFolder.all(content: content.path, templates: folder.path("dossier/Templates"))
      await #expect(throws: PublishingError.refusedFolder(path: folder.path, .holds(.content))) {
        try await Self.site.publish(to: folder.path, protecting: protected)
      }
      for path in [".", ".."] {
        await #expect(throws: PublishingError.self) { try await Self.site.publish(to: path, protecting: protected) }
      }
      await #expect(throws: PublishingError.refusedFolder(path: NSHomeDirectory(), .isProtected(.home))) {
        try await Self.site.publish(to: NSHomeDirectory(), protecting: protected)
      }
    }
  }

  @Test(arguments: [
    ("/etc", RefusedFolder.isProtected(.system)), ("/usr/bin/site", .isInside(.system)),
    ("/tmp", .isProtected(.shared)),
  ])
  func `Folders that aren't the dossier's own are refused`(path: String, reason: RefusedFolder) async throws {
    let folders = ProtectedFolder.all(content: "/nowhere/Content", templates: nil).filter {
      $0.role == .system || $0.role == .shared
    }
    await #expect(throws: PublishingError.refusedFolder(path: path, reason)) {
      try await SiteWriter(path: path, protecting: folders).compare(Self.site.outputs())
    }
  }

  @Test func `Two builds can't publish into one folder at once`() async throws {
    try await TemporaryFolder.with { site in
      let lock = open(site.path, O_RDONLY | O_DIRECTORY)
      #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
      await #expect(throws: PublishingError.folderInUse(path: site.path)) { try await Self.site.publish(to: site.path) }
      #expect(try site.contents() == [:])
      #expect(flock(lock, LOCK_UN) == 0)
      close(lock)
      try await Self.site.publish(to: site.path)
    }
  }

  @Test func `A build holds its folder until it is done`() async throws {
    struct NotLocked: Error {}
    try await TemporaryFolder.with { site in
      let outputs = try Self.site.outputs { _ in
        let other = open(site.path, O_RDONLY | O_DIRECTORY)
        defer { close(other) }
        guard flock(other, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else { throw NotLocked() }
      }
      let writer = SiteWriter(path: site.path, protecting: [])
      _ = try await writer.publish(outputs)
      #expect(try await writer.publish(Self.site.outputs()).isUpToDate)
    }
  }

  /// Home, working folder, content and templates inside one temporary folder, with links to them.
  private static func withFolders(
    _ body: (TemporaryFolder, [ProtectedFolder]) async throws -> Void
  ) async throws {
    try await TemporaryFolder.with { folder in
      for name in ["home/jana/Content/people", "home/jana/Templates", "home/jana/Site"] { _ = try folder.folder(name) }
      try folder.write("text", to: "file")
      try folder.link("link-to-home", to: "home")
      try folder.link("link-to-nothing", to: "nothing")
      try folder.link("link-to-content", to: folder.path("home/jana/Content"))
      try folder.link("link-to-site", to: "home/jana/Site")
      try await body(
        folder,
        [
          ProtectedFolder(.content, folder.path("home/jana/Content")),
          ProtectedFolder(.templates, folder.path("home/jana/Templates")),
          ProtectedFolder(.working, folder.path("home/jana")),
          ProtectedFolder(.home, folder.path("home")),
        ])
    }
  }
}
