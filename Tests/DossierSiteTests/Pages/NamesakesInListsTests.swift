import Testing

@testable import DossierSite

/// What tells people of one name apart where they are listed.
struct NamesakesInListsTests {
  private func asides(_ people: [String]) async throws -> [String?] {
    let records = people.enumerated().map { ("people/ivan-\($0).md", "---\nnames: [\($1)}\nin: a\n---\n") }
    let site = try await SampleDossier.site(
      records + [
        ("dossier.yaml", "title: Test\n"), ("sources/a.md", "---\ntitle: A\ntype: book\n---\n"),
        ("sources/b.md", "---\ntitle: B\ntype: book\n---\n"),
      ])
    return RecordIndexPage.people(letter: nil, site).groups.flatMap(\.items).map(\.aside)
  }

  @Test func `Namesakes have their dates of birth, others what tells them apart at a glance`() async throws {
    let asides = try await asides([
      "Ivan Petrov]\noccupations: [sailor]\nborn: 1950\n#", "Ivan Petrov]\nborn: 1971-03\n#", "Maria]\nborn: 1980\n#",
    ])
    #expect(asides == ["sailor, born 1950", "born March 1971", nil])
  }

  @Test func `A date of birth on which accounts differ tells nobody apart`() async throws {
    let asides = try await asides([
      "Ivan Petrov]\nborn: [1950, {value: 1960, in: b}]\n#", "Ivan Petrov]\nborn: {value: 1971, status: disputed}\n#",
    ])
    #expect(asides == [nil, nil])
  }
}
