import DossierDiagnostics
import DossierModel
import Testing

@testable import DossierLoading
@testable import DossierSite

/// What an author's templates word and name is there.
struct UnknownWordedTermTests {
  private func complaints(_ words: String, settings: String = "title: T\n") async throws -> [String] {
    var table = SourceFileTable()
    let folder = try TemplateFolder.load(nil, builtIn: [("words.yaml", Array(words.utf8))], addingTo: &table)
    let site = try await SampleDossier.site([("dossier.yaml", settings)])
    return DossierChecks.unknownTerms(in: folder, site.dossier).map {
      "\($0.range?.line ?? 0):\($0.range?.column ?? 0) \($0.summary) \($0.suggestion ?? "")"
    }
  }

  @Test func `Statuses and terms of the vocabularies can be worded`() async throws {
    #expect(
      try await complaints(
        "terms: {alleged: a, arrested: b, spied-for: c}\ninverses: {child-of: d}",
        settings: "title: T\nvocabulary: {relation_kinds: [spied-for]}\n") == [])
  }

  @Test func `Other words are pointed out, with what was probably meant`() async throws {
    #expect(
      try await complaints("terms:\n  aleged: x\ninverses: {chld-of: d}") == [
        "2:3 `aleged` is no term of this dossier alleged", "3:12 `chld-of` is no term of this dossier child-of",
      ])
  }
}
