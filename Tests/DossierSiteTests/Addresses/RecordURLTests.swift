import DossierModel
import Testing

@testable import DossierSite

/// How links lead from page to page.
struct RecordURLTests {
  @Test func `A link within a folder is the name of a file, any other one leads over the root`() async throws {
    let site = try await SampleDossier.site([
      ("dossier.yaml", "title: Test\n"), ("people/ann.md", "---\nnames: [Ann]\n---\n"),
      ("people/ben.md", "---\nnames: [Ben]\n---\n"), ("cases/storm.md", "---\ntitle: Storm\n---\n"),
    ])
    let ann = try #require(site.dossier.people.ids.first { site.dossier.people[$0].header.slug == "ann" })
    let ben = try #require(site.dossier.people.ids.first { site.dossier.people[$0].header.slug == "ben" })
    let storm = try #require(site.dossier.cases.ids.first)
    let composer = ViewComposer(site, home: .person(ann))
    #expect(composer.url(of: .person(ben)).text == "ben.html")
    #expect(composer.url(of: .case(storm)).text == "../cases/storm.html")
    #expect(ViewComposer(site, path: "index.html").url(of: .person(ben)).text == "people/ben.html")
  }

  @Test func `A preview does not repeat the name that it stands beside`() async throws {
    let site = try await SampleDossier.site([
      ("dossier.yaml", "title: Test\n"),
      ("people/ann.md", "---\nnames: [Ann]\nsummary: Ann, notary at the port.\n---\n"),
      ("people/ben.md", "---\nnames: [Ben]\nsummary: Benjamin, not Ben.\n---\n"),
    ])
    let previews = site.dossier.people.ids.map { site.previews[.person($0)] }
    #expect(previews == ["Notary at the port.", "Benjamin, not Ben."])
  }

  @Test func `A preview counts what the page counts, the claims of others that are shown there too`() async throws {
    let site = try await SampleDossier.site([
      ("dossier.yaml", "title: Test\n"), ("sources/s.md", "---\ntitle: S\ntype: book\n---\n"),
      ("people/ann.md", "---\nnames: [Ann]\nin: s\nclaims: [{id: own, says: Ann swam.}]\n---\n"),
      (
        "people/ben.md",
        """
        ---
        names: [Ben]
        in: s
        claims:
          - {id: x, about: way, value: sea, says: He sailed with Ann., concerns: ann}
          - {id: y, about: way, value: land, says: He walked.}
        ---

        """
      ),
    ])
    let ann = try #require(site.dossier.people.ids.first { site.dossier.people[$0].header.slug == "ann" })
    #expect(site.previews[.person(ann)] == "2 claims, 1 contradiction")
    #expect(ViewComposer(site, home: .person(ann)).tally(of: .person(ann)) == site.previews[.person(ann)])
  }
}
