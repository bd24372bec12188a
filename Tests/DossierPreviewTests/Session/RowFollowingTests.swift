import DossierPreview
import DossierPublishing
import DossierSite
import DossierTestSupport
import Testing

/// Rows of tables that come, go, change and move.
struct RowFollowingTests {
  private static func table(_ rows: [Int], title: String = "Row") -> String {
    "id,kind,title,when,place,participants,in\n"
      + rows.map { "row-\($0),meeting,\(title) \($0),1999,Harbor,jana-example as witness; a friend,harbor-gazette\n" }
      .joined()
  }

  @Test func `Pages and the places that they lead to are those of a build, whichever rows differ`() async throws {
    try await TemporaryFolder.with { folder in
      let harbor = try HarborFolder(folder)
      try folder.write(Self.table([1, 2, 3, 4]), to: "Content/events.csv")
      var session = harbor.session
      await session.load()
      let texts = [
        Self.table([1, 2, 3, 4, 5]), Self.table([0, 1, 2, 3, 4, 5]), Self.table([0, 5, 1, 2, 4]),
        Self.table([2, 4], title: "Line"),
        Self.table([2, 4], title: "Line").replacing("1999", with: "1998", maxReplacements: 1),
      ]
      for text in texts {
        try folder.write(text, to: "Content/events.csv")
        #expect(await session.take(FolderChanges(files: [folder.path("Content/events.csv")])))
        let site = try #require(session.edition.site as? RenderedSite)
        for (path, bytes) in try await harbor.build().files {
          #expect(try await site.bytes(of: path) == bytes, "\(path.text)")
        }
        for (path, places) in try await harbor.builtPlaces() {
          #expect(
            Set(site.places(on: path).map { HarborFolder.text($0, session.edition.sources) }) == places, "\(path.text)")
        }
      }
    }
  }
}
