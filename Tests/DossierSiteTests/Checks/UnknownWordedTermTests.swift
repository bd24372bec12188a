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
    return DossierChecks.unfitWords(in: folder, site.dossier).map {
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

  @Test(arguments: [
    ("en", []), ("de", []), ("ru", ["one 1 21", "few 2 3"]), ("ar", ["few 3 4"]), ("fr", ["one 0 1"]),
    ("he", []), ("sl", ["one 1 101", "two 2 102", "few 3 4"]), ("ga", ["few 3 4"]),
  ])
  func `A form that goes with several numbers says which`(language: String, wrong: [String]) async throws {
    let words = "phrases:\n  people:\n    one: a\n    two: b\n    few: c\n    other: \"{n} d\"\n"
    let found = try await complaints(words, settings: "title: T\nlanguage: \(language)\n")
    let forms = found.compactMap { complaint -> String? in
      let parts = complaint.split(separator: "`")
      guard parts.count > 6 else { return nil }
      let numbers = parts[6].split { !$0.isNumber }.joined(separator: " ")
      return "\(parts[5]) \(numbers)"
    }
    #expect(forms == wrong)
    #expect(found.count == wrong.count)
  }
}
