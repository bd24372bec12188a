import Testing

@testable import DossierSite

/// Notes on the pages of their records.
struct NotesOnPagesTests {
  @Test func `Headings of a record's note stand below that of the note, those of a page below its title`() async throws
  {
    let site = try await SampleDossier.site([
      ("dossier.yaml", "title: Test\n"), ("people/ann.md", "---\nnames: [Ann]\n---\n# Youth\n## School\n"),
      ("notes/about.md", "---\ntitle: About\n---\n# Scope\n"),
    ])
    let pages = try RenderedSite(site).pages
    let person = try #require(pages["people/ann.html"])
    #expect(person.contains("<h2 id=\"Note\">") && person.contains("<h3 id=\"note_youth\">"))
    #expect(person.contains("<h4 id=\"note_school\">"))
    #expect(pages["notes/about.html"]?.contains("<h2 id=\"note_scope\">") == true)
  }
}
