import DossierPreview
import DossierPublishing
import DossierSite
import DossierTestSupport
import Foundation
import Testing

/// Symbolic links to files of the content folder, which come and go while a session runs.
struct LinkFollowingTests {
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
