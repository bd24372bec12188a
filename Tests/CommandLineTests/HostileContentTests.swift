import DossierBuiltIn
import DossierDiagnostics
import DossierSite
import DossierTestSupport
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Text from content is never more than text, whatever it says and wherever it stands.
struct HostileContentTests {
  /// What could end a tag, an attribute, a script or a comment, lead elsewhere, or hide.
  static let texts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "</title><svg onload=alert(1)>",
    "javascript:alert(1)", "]]><!--", "{{site.title}}", "&lt;script&gt;", "../../etc/passwd",
    String(repeating: "名", count: 300),
    "=HYPERLINK(\"http://example.org\")", "+1 cmd", "-1", "\\n\\r}{\\", "a\nBEGIN:VALARM", "\u{202E}evil", "a\u{0}b",
  ]

  /// What must not be in a page.
  private static let markup = ["<script>alert", "<img src=x", "<svg onload", "href=\"javascript:", "<!--"]

  @Test(arguments: texts)
  func `Hostile text in every field comes out escaped or is refused`(text: String) async throws {
    let folder = try TemporaryFolder()
    var records = HostileRecords(text)
    for (path, contents) in records.files() { try folder.write(contents, to: "Content/\(path)") }
    try folder.write(
      "---\ntitle: About\n---\n# \(text)\n\n\(text) [[full-person|\(text)]] [\(text)](full-person) [@full-source, \(text)]\n",
      to: "Content/notes/about.md")
    let build = SiteBuild(
      SiteFolders(
        content: folder.url.appending(path: "Content").path, templates: nil,
        output: folder.url.appending(path: "Site").path),
      builtIn: builtInTemplates.map { ($0.path, Array($0.contents.description.utf8)) })
    let site = try await build.prepare()
    let errors = site.diagnostics.filter { $0.severity == .error }
    guard site.isPublishable else {
      let refusals: Set = ["direction-mark", "forbidden-character"]
      #expect(errors.allSatisfy { refusals.contains($0.kind.identifier) }, "\(errors.map(\.summary))")
      return
    }
    _ = try await build.publish(site)
    let files = try folder.files(below: "Site").mapValues { String(decoding: $0, as: UTF8.self) }
    let pages = files.filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > 18)
    for (path, page) in pages {
      let isSound = !Self.markup.contains { page.contains($0) }
      #expect(isSound, "\(path)")
      // Between tags quotes are only quotes.
      let tags = page.split(separator: "<").dropFirst().map { $0.prefix { $0 != ">" } }
      #expect(!tags.contains { $0.contains("' onmouseover='") }, "\(path)")
    }
    try checkExports(files, text)
  }

  /// Programs read the exports as what they are, and a spreadsheet runs no formula.
  private func checkExports(_ files: [String: String], _ text: String) throws {
    for path in ["dossier.json", "sources.csl.json", "timeline.json"] {
      let json = try #require(files[path])
      #expect(throws: Never.self, "\(path)") { try JSONSerialization.jsonObject(with: Data(json.utf8)) }
    }
    let feed = try #require(files["feed.xml"])
    #expect(!feed.contains("<script") && !feed.contains("<svg") && !feed.contains("<!--"))
    #expect(XMLParser(data: Data(feed.utf8)).parse())
    let calendar = try #require(files["events.ics"])
    #expect(calendar.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    let claims = try #require(files["claims.csv"])
    #expect(claims.split(whereSeparator: { ",\n\"".contains($0) }).allSatisfy { !"=+@".contains($0.prefix(1)) })
  }

  @Test func `Ids that lead out of the folder are refused`() async throws {
    for id in ["../x", "a/b", "..", "A", "a\u{202E}b", String(repeating: "a", count: 200)] {
      let folder = try TemporaryFolder()
      try folder.write("title: T\n", to: "Content/dossier.yaml")
      try folder.write("- {id: '\(id)', names: [X]}\n", to: "Content/people.yaml")
      let build = SiteBuild(
        SiteFolders(
          content: folder.url.appending(path: "Content").path, templates: nil,
          output: folder.url.appending(path: "Site").path),
        builtIn: builtInTemplates.map { ($0.path, Array($0.contents.description.utf8)) })
      #expect(try await build.prepare().isPublishable == false, "\(id)")
    }
  }
}
