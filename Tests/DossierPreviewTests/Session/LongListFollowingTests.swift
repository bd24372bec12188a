import DossierPreview
import DossierPublishing
import DossierSite
import DossierTestSupport
import Testing

struct LongListFollowingTests {
  /// So many events, some of them from another source than the rest.
  private static func table(_ others: Int) -> String {
    "id,kind,title,when,in\n"
      + (1...700).map { "row-\($0),meeting,Row \($0),1999,\($0 <= others ? "radio-report" : "harbor-gazette")\n" }
      .joined()
  }

  @Test func `A list that no longer needs a second page, and one that now does, are followed`() async throws {
    try await TemporaryFolder.with { folder in
      let harbor = try HarborFolder(folder)
      try folder.write(Self.table(0), to: "Content/events.csv")
      var session = harbor.session
      await session.load()
      let second: [PagePath] = ["sources/harbor-gazette_statements_2.html", "sources/radio-report_statements_2.html"]
      #expect(second.map { session.edition.site?.has($0) } == [true, false])
      try folder.write(Self.table(600), to: "Content/events.csv")
      #expect(await session.take(FolderChanges(files: [folder.path("Content/events.csv")])))
      #expect(second.map { session.edition.site?.has($0) } == [false, true])
    }
  }
}
