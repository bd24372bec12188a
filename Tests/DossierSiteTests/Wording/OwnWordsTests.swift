import DossierBuiltIn
import DossierModel
import Testing

@testable import DossierSite

/// Pages of a dossier that words the program's phrases itself.
struct OwnWordsTests {
  /// Words in which every letter of every phrase is another one.
  private static func strange() throws -> WordChanges {
    var changes = WordChanges()
    for phrase in Phrase.allCases {
      let (_, one, other) = phrase.definition
      changes.phrases[phrase] = [.other: try strange(other)]
      if let one { changes.phrases[phrase]?[.one] = try strange(one) }
    }
    return changes
  }

  private static func strange(_ text: String) throws -> WordPattern {
    var isHole = false
    return try WordPattern(
      parsing: String(
        text.map { character in
          if character == "{" || character == "}" { isHole = character == "{" }
          return character.isLetter && !isHole ? "Ж" : character
        }))
  }

  @Test func `No phrase of the program stands in a page where the dossier has its own words for all`() async throws {
    var dossier = try await SampleDossier.site().dossier
    let english = try RenderedSite(SiteContext(dossier, DossierGraph(dossier)))
    dossier = dossier.wording(Words(language: "en", changes: try Self.strange()))
    let strange = try RenderedSite(SiteContext(dossier, DossierGraph(dossier)))
    let templates = builtInTemplates.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    var found = 0
    for phrase in Phrase.allCases {
      for case .words(let words) in Words.english.pattern(phrase, for: 2).parts
      where words.utf8.count > 12 && !templates.contains(words.trimmingPrefix(" ")) {
        found += english.pages.values.contains { $0.contains(words) } ? 1 : 0
        let page = strange.pages.filter { $0.value.contains(words) }.keys.min()
        #expect(page == nil, "“\(words)” of \(phrase.key)")
      }
    }
    #expect(found > 10, "the sample shows too few phrases for this to say much")
  }

  @Test func `Roles, genders, units, languages and spans of time are worded, with the plural forms of the language`()
    async throws
  {
    var dossier = try await SampleDossier.site([
      ("dossier.yaml", "title: Test\nlanguage: ru\n"),
      ("sources/a.md", "---\ntitle: A\ntype: book\nlang: zh\n---\n"),
      ("people/ann.md", "---\nnames: [Ann]\nin: a\ngender: female\n---\n"),
      (
        "cases/affair.md",
        """
        ---
        title: Affair
        kind: inquiry
        in: a
        parties: [ann as accused]
        sentence: [{kind: prison, amount: 4, unit: years, of: ann}, {kind: fine, amount: 5, unit: cows, of: ann}]
        events:
          - {id: one, kind: arrested, when: 2001-02-03, participants: [ann as witness]}
          - {id: two, kind: released, relative: {to: one, offset: about 2 weeks}}
        ---
        """
      ),
    ]).dossier
    var changes = WordChanges()
    changes.terms = [
      "female": "ж.", "accused": "обвиняемая", "witness": "свидетель", "cows": "коров", "zh": "китайский",
    ]
    changes.phrases[.years] = [
      .one: try WordPattern(parsing: "{n} год"), .few: try WordPattern(parsing: "{n} года"),
      .other: try WordPattern(parsing: "{n} лет"),
    ]
    changes.phrases[.weeks] = [
      .few: try WordPattern(parsing: "{n} недели"), .other: try WordPattern(parsing: "{n} недель"),
    ]
    changes.phrases[.about] = [.other: try WordPattern(parsing: "около {n}")]
    dossier = dossier.wording(Words(language: "ru", changes: changes))
    let pages = try RenderedSite(SiteContext(dossier, DossierGraph(dossier))).pages
    let expected = [
      "cases/affair.html": ["обвиняемая", "4 года in prison", "fine of 5 коров", "свидетель", "около 2 недели after"],
      "people/ann.html": ["ж.", "обвиняемая", "свидетель"], "cases/index.html": ["(обвиняемая"],
      "network.html": ["обвиняемая"], "sources/a.html": ["китайский"],
    ]
    for (path, words) in expected {
      let page = try #require(pages[path])
      for word in words { #expect(page.contains(word), "\(word) on \(path)") }
      for word in ["accused", "witness", "female"] { #expect(!page.contains(word), "\(word) on \(path)") }
    }
  }

  @Test func `Events, statuses, kinds and counts are worded as the dossier has it`() async throws {
    var dossier = try await SampleDossier.site().dossier
    var changes = WordChanges()
    changes.terms = ["alleged": "behauptet", "defected": "übergelaufen"]
    changes.phrases[.person] = [.other: try WordPattern(parsing: "Mensch")]
    dossier = dossier.wording(Words(language: "de", changes: changes))
    let site = SiteContext(dossier, DossierGraph(dossier))
    let found = try DecodedIndex(try await SearchIndex.build(of: site))
    #expect(
      found.core.statuses == ["alleged": "behauptet", "unsourced": "no source given"], "and so in what a search finds")
    let pages = try RenderedSite(site).pages
    let html = pages.values.joined()
    let (worded, styled) = (html.contains("<b class=\"st\">behauptet</b>"), html.contains("class=\"at alleged\""))
    #expect(worded && styled, "a status has its words, and the key by which it is styled")
    let described = html.contains("property=\"og:description\" content=\"Mensch: ")
    #expect(described)
  }
}
