import DossierDiagnostics
import DossierPreview
import DossierPublishing
import DossierSite
import DossierTestSupport
import Testing

struct OwnWordsFollowingTests {
  @Test func `Words that a dossier comes to have of its own are followed like any template`() async throws {
    try await TemporaryFolder.with { folder in
      let harbor = try HarborFolder(folder)
      try folder.write("terms: {alleged: behauptet}\n", to: "Templates/words.yaml")
      var session = harbor.session
      await session.load()
      for words in [
        "terms: {alleged: angeblich}\nphrases: {person: Mensch}\n", "phrases: {person: Frau}\n",
        "texts: {On this page: Inhalt}\n", "texts: {Summary: Kurz}\n", "",
      ] {
        try folder.write(words, to: "Templates/words.yaml")
        #expect(await session.take(FolderChanges(files: [folder.path("Templates/words.yaml")])))
        let built = try await harbor.build().files
        for (path, bytes) in built where path.text.hasSuffix(".html") {
          #expect(try await session.edition.site?.bytes(of: path) == bytes, "\(path.text)")
        }
      }
    }
  }

  @Test func `Words with a mistake leave the last good ones in place`() async throws {
    try await TemporaryFolder.with { folder in
      let harbor = try HarborFolder(folder)
      try folder.write("phrases: {person: Mensch}\n", to: "Templates/words.yaml")
      var session = harbor.session
      await session.load()
      let page: PagePath = "people/jana-example.html"
      let before = try await session.edition.site?.bytes(of: page)
      try folder.write("phrases: {persno: Frau}\n", to: "Templates/words.yaml")
      #expect(await session.take(FolderChanges(files: [folder.path("Templates/words.yaml")])))
      #expect(session.diagnostics.first?.kind.identifier == "unknown-phrase")
      #expect(try await session.edition.site?.bytes(of: page) == before)
    }
  }
}
