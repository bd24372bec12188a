import DossierPreview
import DossierTestSupport
import Testing

/// What the checks of the whole dossier find after an edit.
struct FindingsFollowingTests {
  private static let lonely = "Content/people/lonely-one.md"
  private static let text = "---\nnames: [Lonely One]\nborn: 1950\ndied: 1940\nin: harbor-gazette\n---\n"

  private func save(
    _ text: String, _ name: String, _ folder: TemporaryFolder, _ session: inout PreviewSession
  ) async throws -> Bool {
    try folder.write(text, to: name)
    _ = await session.take(FolderChanges(files: [folder.path(name)]))
    let check = try #require(session.check)
    return session.adopt(await check.run())
  }

  @Test func `Nothing is told anew if all is as wrong as before, and places are those of now`() async throws {
    try await TemporaryFolder.with { folder in
      let harbor = try HarborFolder(folder)
      try folder.write(Self.text, to: Self.lonely)
      var session = harbor.session
      await session.load()
      let (version, tag) = (session.diagnosticsVersion, session.edition.problems.tag)
      let piotr = "Content/people/piotr-example.md"
      let hasNews = try await save(folder.text(of: piotr) + "\nA sentence more.\n", piotr, folder, &session)
      #expect(!hasNews && session.diagnosticsVersion == version && session.edition.problems.tag == tag)
      for text in [Self.text.replacing("born", with: "# A remark\nborn"), Self.text.replacing("1940", with: "1990")] {
        let hasNews = try await save(text, Self.lonely, folder, &session)
        #expect(hasNews)
        #expect(try await harbor.build().problems == HarborFolder.problems(session))
      }
    }
  }
}
