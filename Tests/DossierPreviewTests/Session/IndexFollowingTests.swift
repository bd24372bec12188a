import DossierPreview
import DossierPublishing
import DossierTestSupport
import Testing

/// What the indexes of records tell of all records together.
struct IndexFollowingTests {
  @Test func `How many people are fully named follows who comes, goes and is named`() async throws {
    try await TemporaryFolder.with { folder in
      let harbor = try HarborFolder(folder)
      var session = harbor.session
      await session.load()
      let path = "Content/people/stranger.md"
      for text in [
        "---\nnames: [Stranger]\nidentity: surname-only\nin: harbor-gazette\n---\n",
        "---\nnames: [Ann Stranger]\nin: harbor-gazette\n---\n",
        "---\nnames: [Ann Stranger]\nborn: 1950\nin: harbor-gazette\n---\n",
        "---\nnames: [Stranger]\nidentity: surname-only\nin: harbor-gazette\n---\n",
      ] {
        try folder.write(text, to: path)
        #expect(await session.take(FolderChanges(files: [folder.path(path)])))
        let index: PagePath = "people/index.html"
        let built = try #require(try await harbor.build().files[index])
        #expect(try await session.edition.site?.bytes(of: index) == built)
      }
    }
  }
}
