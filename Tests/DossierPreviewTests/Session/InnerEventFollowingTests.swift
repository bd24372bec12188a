import DossierPreview
import DossierPublishing
import DossierSite
import DossierTestSupport
import Testing

/// Events that are written inside the file of a person.
struct InnerEventFollowingTests {
  private static let piotr = "Content/people/piotr-example.md"

  @Test func `An event that comes and goes leaves the site as it was`() async throws {
    try await TemporaryFolder.with { folder in
      var session = try HarborFolder(folder).session
      await session.load()
      let text = folder.text(of: Self.piotr)
      let page = try await session.edition.site?.bytes(of: "people/piotr-example.html")
      for id in ["a-first", "zz-last"] {
        let event = "events:\n  - {id: \(id), kind: meeting, when: 1950, note: A note.}\n"
        try folder.write("---\n" + event + text.dropFirst(4), to: Self.piotr)
        #expect(await session.take(FolderChanges(files: [folder.path(Self.piotr)])))
        #expect(try await session.edition.site?.bytes(of: "people/piotr-example.html") != page)
        try folder.write(text, to: Self.piotr)
        #expect(await session.take(FolderChanges(files: [folder.path(Self.piotr)])))
        #expect(try await session.edition.site?.bytes(of: "people/piotr-example.html") == page)
      }
    }
  }
}
