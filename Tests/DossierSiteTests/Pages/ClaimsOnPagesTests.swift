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

  @Test func `Claims that are called alike are told apart by who makes them where another answers them`() async throws {
    let claims = """
        - {id: a, about: role, value: spy, says: A spy., by: ann}
        - {id: b, about: role, value: spy, says: She spied., by: two guards}
        - {id: c, about: role, value: clerk, says: A clerk., disputes: [a, b]}
        - {id: d, about: role, value: clerk, says: A clerk indeed., by: ann, supports: [c]}
        - {id: e, about: fate, value: fled, says: She fled., supports: [d]}
      """
    let page = try #require(
      try RenderedSite(
        await SampleDossier.site([
          ("dossier.yaml", "title: T\n"), ("sources/s.md", "---\ntitle: S\ntype: book\n---\n"),
          ("people/host.md", "---\nnames: [Host]\nin: s\nclaims:\n\(claims)\n---\n"),
          ("people/ann.md", "---\nnames: [Ann]\n---\n"),
        ])
      ).pages["people/host.html"])
    #expect(
      try page.visibleText(from: "<b>Disputes:</b>", to: "</p>").hasSuffix(
        "role: spy (by Ann), role: spy (by two guards)"))
    // One of another claim's own name says whose it is, any other needn't.
    let supported = page.split(separator: "<b>Supports:</b>").dropFirst().map { $0.prefix { $0 != "\n" } }
    #expect(supported.map { $0.contains("role: clerk (in S)") } == [true, false])
  }

  @Test func `A claim that speaks against several answers stands in full once, and in brief from then on`() async throws
  {
    let claims = """
        - {id: a, about: fate, value: died, says: He died., by: ann}
        - {id: b, about: cause, value: poison, says: It was poison., by: ann}
        - {id: c, says: "\(String(repeating: "Nothing of it is true. ", count: 10))", by: bob, disputes: [a, b]}
      """
    let pages = try RenderedSite(
      await SampleDossier.site([
        ("dossier.yaml", "title: T\n"), ("sources/s.md", "---\ntitle: S\ntype: book\n---\n"),
        ("people/host.md", "---\nnames: [Host]\nin: s\nclaims:\n\(claims)\n---\n"),
        ("people/ann.md", "---\nnames: [Ann]\n---\n"), ("people/bob.md", "---\nnames: [Bob]\n---\n"),
      ])
    ).pages
    let page = try #require(pages["people/host.html"])
    #expect(page.split(separator: "<b>Disputes:</b>").count == 2)
    #expect(page.contains("Nothing of it is true. Nothing…</p>"))
    #expect(page.contains("In full above, under <a href=\"#about_"))
  }

  @Test(arguments: [20, 21])
  func `More than twenty topics are folded away in the contents`(count: Int) async throws {
    let claims = (1...count).map { "  - {about: topic-\($0), says: Something.}" }.joined(separator: "\n")
    let site = try await SampleDossier.site([
      ("dossier.yaml", "title: T\n"), ("sources/s.md", "---\ntitle: S\ntype: book\n---\n"),
      (
        "people/host.md",
        "---\nnames: [Host]\nin: s\nborn: 1950\nclaims:\n\(claims)\nidentifiers: [{kind: passport, value: A1}]\n---\nA note.\n"
      ), ("notes/n.md", "---\ntitle: N\n---\n[[host]]\n"),
    ])
    let page = try #require(try RenderedSite(site).pages["people/host.html"])
    #expect(page.contains("<summary>21 topics</summary>") == (count > 20))
    #expect(page.split(separator: "<li class=\"sub").count - 1 == count)
  }
}
