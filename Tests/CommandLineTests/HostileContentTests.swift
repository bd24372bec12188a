import DossierBuiltIn
import DossierSite
import Foundation
import Testing

/// Text from content is never more than text, whatever it says and wherever it stands.
struct HostileContentTests {
  /// What could end a tag, an attribute, a script or a comment, lead elsewhere, or hide.
  static let texts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "</title><svg onload=alert(1)>",
    "javascript:alert(1)", "]]><!--", "{{site.title}}", "&lt;script&gt;", "../../etc/passwd",
    String(repeating: "名", count: 300),
    "\u{202E}evil", "a\u{0}b",
  ]

  /// A record of each kind with the text in every field that takes text.
  private static func files(_ text: String) -> [String: String] {
    let quoted = "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    let common = """
      summary: \(quoted)
      tags: [\(quoted)]
      in: {source: s, at: \(quoted)}
      by: {text: \(quoted)}
      via: [{text: \(quoted)}]
      counts: [{what: \(quoted), number: 3, unit: \(quoted), parts: [{what: \(quoted), number: 1}]}]
      links: [{url: "https://example.org/", label: \(quoted)}]
      findings: [{about: fate, value: \(quoted), says: \(quoted), by: \(quoted), on: 2026-01-01}]
      relations: [{kind: met, to: p2, says: \(quoted), when_text: \(quoted)}]

      """
    func claims(_ id: String) -> String {
      """
      claims:
        - {id: \(id)-a, about: fate, value: \(quoted), says: \(quoted), when_text: \(quoted), place: {text: \(quoted)}}
        - {id: \(id)-b, about: fate, value: other, says: \(quoted), disputes: [\(id)-a]}

      """
    }
    let names = """
      names:
        - \(quoted)
        - {text: \(quoted), lang: ar, kind: native}
        - {text: \(quoted), kind: alias}

      """
    let party = "{who: {text: \(quoted)}, role: \(quoted)}"
    return [
      "dossier.yaml": """
      title: \(quoted)
      subtitle: \(quoted)
      description: \(quoted)
      publisher: \(quoted)
      method: \(quoted)
      licence: \(quoted)
      contact: \(quoted)
      editions: [{date: 2026-01-01, title: \(quoted), summary: \(quoted)}]
      featured: [p1, c1]

      """,
      "people/p1.md": "---\n\(names)described_as: \(quoted)\ngender: \(quoted)\noccupations: [\(quoted)]\nborn: 1952\n"
        + "positions: [{title: \(quoted), organization: {text: \(quoted)}, when_text: \(quoted)}]\n"
        + common + claims("p1") + "---\n\(text)\n",
      "people/p2.md": "---\n\(names)---\n",
      "organizations/o1.md": "---\n\(names)country: {text: \(quoted)}\n\(common)\(claims("o1"))---\n",
      "places/l1.md": "---\n\(names)\(common)\(claims("l1"))---\n",
      "cases/c1.md": "---\ntitle: \(quoted)\njurisdiction: {text: \(quoted)}\nparties: [\(party), p1 as accused]\n"
        + "official_charge: \(quoted)\nalleged_reason: \(quoted)\nbeneficiary: {text: \(quoted)}\n"
        + "sentence: {kind: prison, amount: 3, unit: \(quoted)}\n"
        + "events: [{id: e1, title: \(quoted), kind: arrested, when: 2003, when_text: \(quoted), says: \(quoted), participants: [\(party)]}]\n"
        + common + claims("c1") + "---\n",
      "sources/s.md": "---\ntitle: \(quoted)\npublisher: {text: \(quoted)}\nauthor: [{text: \(quoted)}]\n"
        + "published_text: \(quoted)\nshelfmark: \(quoted)\n\(claims("s"))---\n",
      "notes/about.md": "---\ntitle: \(quoted)\n---\n# \(text)\n\n\(text) [[p1|\(text)]] [\(text)](p1) [@s, \(text)]\n",
    ]
  }

  @Test(arguments: texts)
  func `Hostile text in every field comes out escaped or is refused`(text: String) async throws {
    let folder = try TemporaryFolder()
    for (path, contents) in Self.files(text) { try folder.write(contents, to: "Content/\(path)") }
    let build = SiteBuild(
      SiteFolders(
        content: folder.url.appending(path: "Content").path, templates: nil,
        output: folder.url.appending(path: "Site").path),
      builtIn: builtInTemplates.map { ($0.path, Array($0.contents.description.utf8)) })
    let site = try await build.prepare()
    guard site.isPublishable else {
      #expect(!site.diagnostics.isEmpty)
      return
    }
    _ = try await build.publish(site)
    let pages = try folder.files(below: "Site").filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > 8)
    for (path, bytes) in pages {
      let page = String(decoding: bytes, as: UTF8.self)
      for raw in ["<script>alert", "<img src=x", "' onmouseover='", "<svg onload", "href=\"javascript:", "<!--"] {
        #expect(!page.contains(raw), "\(raw) in \(path)")
      }
    }
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
