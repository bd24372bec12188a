import Testing

@testable import DossierSite

/// "The sources name it and say no more" stands only where that is so.
struct BareRecordsTests {
  private func page(_ path: String, _ records: [(path: String, text: String)], fields: String = "") async throws
    -> String
  {
    let site = try await SampleDossier.site(
      records + [
        ("dossier.yaml", "title: Test\n"), ("sources/a.md", "---\ntitle: A\ntype: book\nauthor: writer\n---\n"),
        ("organizations/org.md", "---\nnames: [Org]\nkind: company\nin: a\n\(fields)\n---\n"),
        ("people/writer.md", "---\nnames: [Writer]\nin: a\n---\n"),
      ])
    return try #require(try RenderedSite(site).pages[path])
  }

  @Test func `It stands where a record is only named`() async throws {
    #expect(try await page("organizations/org.html", []).contains("say no more"))
    let note = ("notes/about.md", "---\ntitle: About\n---\n[[org]]\n")
    #expect(try await page("organizations/org.html", [note]).contains("say no more"))
  }

  @Test(arguments: ["summary: A firm.", "tags: [money]", "links: [https://example.org]"])
  func `It doesn't stand where the record says something`(fields: String) async throws {
    #expect(try await !page("organizations/org.html", [], fields: fields).contains("say no more"))
  }

  @Test(arguments: ["beneficiary: org", "sentence: {kind: death, court: org}"])
  func `Nor where a case names it as more than a word`(field: String) async throws {
    let affair = ("cases/affair.md", "---\ntitle: Affair\nkind: inquiry\nin: a\n\(field)\n---\n")
    #expect(try await !page("organizations/org.html", [affair]).contains("say no more"))
  }

  @Test func `Nor of who wrote a source`() async throws {
    #expect(try await !page("people/writer.html", []).contains("say no more"))
  }

  @Test func `Whoever is said to have profited from a case reads so under its roles in cases`() async throws {
    let affair = (
      "cases/affair.md",
      "---\ntitle: Affair\nkind: inquiry\nin: a\nbeneficiary: {who: org, by: a clerk, status: alleged}\n---\n"
    )
    let page = try await page("organizations/org.html", [affair])
    let roles = try page.visibleText(from: "<h2 id=\"Cases\">", to: "</ul>")
    #expect(roles.contains("Affair, alleged beneficiary by a clerk in A · alleged"))
  }
}
