import Testing

@testable import DossierSite

/// Where the start page leads.
struct StartPageTests {
  private static let records = [
    ("people/ann.md", "---\nnames: [Ann]\n---\nSee [[storm]] and [[calm]].\n"),
    ("people/ben.md", "---\nnames: [Ben]\n---\nSee [[storm]].\n"),
    ("cases/calm.md", "---\ntitle: Calm\n---\n"), ("cases/storm.md", "---\ntitle: Storm\n---\n"),
    ("cases/wind.md", "---\ntitle: Wind\n---\n"),
  ]

  private func titles(_ settings: String) async throws -> [String] {
    let site = try await SampleDossier.site(Self.records + [("dossier.yaml", settings)])
    let page = StartPage(site)
    return ([page.lead] + (page.featured?.items ?? [])).compactMap { $0?.link.name }
  }

  @Test func `It begins with what the editors chose`() async throws {
    #expect(try await titles("title: T\nfeatured: [wind, ann]") == ["Wind", "Ann"])
  }

  @Test func `What speaks against the only account is told beside it, and never as another account`() async throws {
    let site = try await SampleDossier.site(
      Self.records + [
        ("dossier.yaml", "title: T"), ("sources/s.md", "---\ntitle: S\ntype: book\n---\n"),
        (
          "people/cleo.md",
          """
          ---
          names: [Cleo]
          in: s
          claims:
            - {id: went, about: way, value: by sea, says: She sailed.}
            - {id: doubt, says: Nobody sailed., disputes: went}
            - {id: early, about: time, value: morning, says: In the morning.}
            - {id: late, about: time, value: evening, says: In the evening.}
            - {id: never, says: At no time., disputes: late}
          ---

          """
        ),
      ])
    let teasers = try #require(StartPage(site).conflicts).items
    #expect(teasers.map(\.values) == [["by sea", "disputed in 1 claim"], ["morning", "evening"]])
  }

  @Test func `Where they chose nothing, it begins with the cases that most refer to`() async throws {
    #expect(try await titles("title: T") == ["Storm", "Calm"])
  }

  @Test func `Of a dossier with nothing in it, no figures and no ways in are promised`() async throws {
    let page = try #require(
      try RenderedSite(try await SampleDossier.site([("dossier.yaml", "title: T")])).pages["index.html"])
    #expect(page.contains("Nothing has been recorded yet."))
    #expect(!page.contains("ways in") || page.contains("aria-label=\"Ways in\""))
    #expect(!page.contains("What is known, and of how many"))
  }
}
