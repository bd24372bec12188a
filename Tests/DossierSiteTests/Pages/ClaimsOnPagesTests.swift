import Testing

@testable import DossierSite

struct ClaimsOnPagesTests {
  @Test func `Very many records that a claim concerns are named where it is at home, and counted elsewhere`()
    async throws
  {
    let people = (1...40).map { ("people/p\($0).md", "---\nnames: [Guest \($0)]\n---\n") }
    let concerns = (1...40).map { "p\($0)" }.joined(separator: ", ")
    let host = "---\nnames: [Host]\nin: s\nclaims: [{id: c, says: They came., concerns: [\(concerns)]}]\n---\n"
    let records = [
      ("dossier.yaml", "title: T\n"), ("sources/s.md", "---\ntitle: S\ntype: book\n---\n"), ("people/host.md", host),
    ]
    let pages = try RenderedSite(await SampleDossier.site(records + people)).pages
    let home = try #require(pages["people/host.html"]).visibleText(from: "Also concerns", to: "</p>")
    #expect(home.contains("Guest 40") && !home.contains("more"))
    let page = try #require(pages["people/p1.html"])
    let elsewhere = try page.visibleText(from: "Also concerns", to: "</p>")
    #expect(elsewhere.hasSuffix("Guest 25, and 15 more") && !elsewhere.contains("Guest 26"))
    #expect(page.contains("<a href=\"host.html#c\">and 15 more</a>"))
  }
}
