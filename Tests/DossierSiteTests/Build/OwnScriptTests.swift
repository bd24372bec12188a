import DossierBuiltIn
import DossierLoading
import DossierPublishing
import DossierTestSupport
import Testing

@testable import DossierSite

/// What becomes of the scripts in an author's folder of templates.
struct OwnScriptTests {
  private static let builtIn = "// Why.\nif (a) {\n  b();\n}\n"

  /// What is published of an author's `assets/a.js` or `assets/own.js`, the program having an `assets/a.js` of its own.
  private func published(_ script: String, at path: String) async throws -> String {
    let folder = try TemporaryFolder()
    try folder.write("title: Test\n", to: "Content/dossier.yaml")
    try folder.write(script, to: "Templates/\(path)")
    let build = SiteBuild(
      SiteFolders(content: folder.path("Content"), templates: folder.path("Templates"), output: folder.path("Site")),
      builtIn: builtInTemplates.map { ($0.path, $0.bytes) } + [("assets/a.js", Array(Self.builtIn.utf8))])
    let files = try await build.prepare().siteFiles
    let origin = try #require(try files.origins().first { $0.key.text == path }).value
    return String(decoding: try files.bytes(of: origin), as: UTF8.self)
  }

  @Test(arguments: ["assets/a.js", "assets/own.js"])
  func `They are published byte for byte`(path: String) async throws {
    let script = "// @license Somebody\n  run();\n"
    #expect(try await published(script, at: path) == script)
  }

  @Test func `One that is the program's all the same is as small as that`() async throws {
    #expect(try await published(Self.builtIn, at: "assets/a.js") == "if (a) {\nb();\n}\n")
  }
}
