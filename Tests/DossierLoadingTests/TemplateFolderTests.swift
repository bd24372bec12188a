import DossierDiagnostics
import DossierTestSupport
import Testing

@testable import DossierLoading

/// What an author's folder of templates may hold.
struct TemplateFolderTests {
  @Test(
    arguments: [
      ("plce.htm", "place.html"), ("word.yaml", "words.yaml"), ("words.yml", "words.yaml"), ("notes.txt", nil),
      ("partials/link.htm", "partials/link.html"),
    ] as [(String, String?)])
  func `A file that isn't read is told, with the one that was probably meant`(name: String, meant: String?) throws {
    let folder = try TemporaryFolder()
    try folder.write("text", to: name)
    var table = SourceFileTable()
    let builtIn = ["place.html", "partials/link.html"].map { (path: $0, bytes: Array("x".utf8)) }
    let found = try TemplateFolder.load(folder.path, builtIn: builtIn, addingTo: &table).diagnostics
    #expect(found.map(\.kind.identifier) == ["unknown-template-file"])
    #expect(found.map(\.suggestion) == [meant])
  }
}
