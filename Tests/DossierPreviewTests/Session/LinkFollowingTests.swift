import DossierDiagnostics
import DossierPreview
import DossierPublishing
import DossierSite
import DossierTestSupport
import Foundation
import Testing

/// Symbolic links to files of the content folder, which come and go while a session runs.
struct LinkFollowingTests {
  private static let piotr = "Content/people/piotr-example.md"

  /// That a session which is told of changes knows what a build finds.
  private func expectAsBuilt(
    _ session: inout PreviewSession, _ harbor: HarborFolder, after name: String,
    _ location: SourceLocation = #_sourceLocation
  ) async throws {
    _ = await session.take(FolderChanges(files: [harbor.folder.path(name)]))
    session.adopt(await session.check?.run())
    let (files, problems) = try await harbor.build()
    #expect(HarborFolder.problems(session) == problems, sourceLocation: location)
    guard !files.isEmpty else { return }
    let site = try #require(session.edition.site as? RenderedSite)
    #expect(Set(site.paths) == Set(files.keys), sourceLocation: location)
    for (path, bytes) in files {
      #expect(try await site.bytes(of: path) == bytes, "\(path.text)", sourceLocation: location)
    }
  }

  @Test(arguments: ["Content/people/lost.md", "Content/images/lost.png", "Content/lost"])
  func `A link to nothing that comes is complained about until it goes, or there is something`(name: String)
    async throws
  {
    try await TemporaryFolder.with { folder in
      let harbor = try HarborFolder(folder)
      var session = harbor.session
      await session.load()
      try folder.link(name, to: "later.md")
      try await expectAsBuilt(&session, harbor, after: name)
      #expect(session.diagnostics.contains { $0.severity == .error })
      let later = (name as NSString).deletingLastPathComponent + "/later.md"
      try folder.write("---\nnames: [Later]\nin: harbor-gazette\n---\n", to: later)
      try await expectAsBuilt(&session, harbor, after: later)
      try folder.remove(later)
      try await expectAsBuilt(&session, harbor, after: later)
      try folder.remove(name)
      try await expectAsBuilt(&session, harbor, after: name)
    }
  }

  @Test(arguments: ["jana-example.md", "nowhere.md", "../..", "../../outside.md"])
  func `A file that a link takes the place of is no longer read`(target: String) async throws {
    try await TemporaryFolder.with { folder in
      let harbor = try HarborFolder(folder)
      var session = harbor.session
      await session.load()
      let text = folder.text(of: Self.piotr)
      try folder.write("---\nnames: [From Outside]\n---\n", to: "outside.md")
      try folder.remove(Self.piotr)
      try folder.link(Self.piotr, to: target)
      try await expectAsBuilt(&session, harbor, after: Self.piotr)
      try folder.remove(Self.piotr)
      try folder.write(text, to: Self.piotr)
      try await expectAsBuilt(&session, harbor, after: Self.piotr)
    }
  }

  @Test func `An image that a link out of the folder takes the place of is no longer served`() async throws {
    try await TemporaryFolder.with { folder in
      let (harbor, image) = (try HarborFolder(folder), "Content/images/ferry.svg")
      var session = harbor.session
      await session.load()
      try folder.write("secret", to: "secret.svg")
      try folder.remove(image)
      try folder.link(image, to: "../../secret.svg")
      try await expectAsBuilt(&session, harbor, after: image)
      #expect(session.diagnostics.contains { $0.severity == .error })
    }
  }

  @Test func `A link that is removed takes its record along, though what it leads to stays`() async throws {
    try await TemporaryFolder.with { folder in
      var session = try HarborFolder(folder).session
      await session.load()
      let link = folder.path("Content/people/twin.md")
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "piotr-example.md")
      _ = await session.take(FolderChanges(files: [link]))
      #expect(session.edition.site?.has("people/twin.html") == true)
      try folder.remove("Content/people/twin.md")
      _ = await session.take(FolderChanges(files: [link]))
      #expect(session.edition.site?.has("people/twin.html") == false)
      #expect(session.edition.site?.has("people/piotr-example.html") == true)
    }
  }
}
