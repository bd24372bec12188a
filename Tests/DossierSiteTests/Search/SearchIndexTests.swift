import DossierModel
import Testing

@testable import DossierSite

/// What the index holds, read back from its files.
struct SearchIndexTests {
  private func index(_ texts: [(path: String, text: String)] = []) async throws -> DecodedIndex {
    let site = try await SampleDossier.site(SampleDossier.records + [("dossier.yaml", SampleDossier.settings)] + texts)
    return try DecodedIndex(try await SearchIndex.build(of: site))
  }

  @Test(arguments: ["jana", "example", "яна", "пример", "yana", "iana", "primer"])
  func `A person is found by every name, in its script or another`(word: String) async throws {
    var spelled: [String] = []
    TermReader().read(word) { spelled.append($0.text) }
    let term = try #require(spelled.first)
    let rows = try #require(try await index().rows("names", having: term))
    #expect(rows.contains { $0[0] == "Jana Example" && $0[1] == "people/jana-example.html" && $0[2] == "Яна Пример" })
  }

  @Test func `What the script says of results is in the dossier's words, in all forms that numbers have`() async throws
  {
    var dossier = try await SampleDossier.site().dossier
    var changes = WordChanges()
    changes.phrases[.searchFound] = [.other: try WordPattern(parsing: "Найдено: {records}.")]
    changes.phrases[.thousandsSeparator] = [.other: try WordPattern(parsing: "\u{202F}")]
    changes.phrases[.cases] = [.one: try WordPattern(parsing: "{n} дело"), .other: try WordPattern(parsing: "{n} дел")]
    dossier = dossier.wording(Words(language: "ru", changes: changes))
    let core = try DecodedIndex(try await SearchIndex.build(of: SiteContext(dossier, DossierGraph(dossier)))).core
    #expect(core.phrases["search-found"] == "Найдено: {records}.")
    #expect(core.phrases["search-all"] == "All results")
    #expect(core.phrases["thousands-separator"] == "\u{202F}")
    #expect(core.nouns["case"]?[1] == .text("Cases"))
    #expect(core.nouns["case"]?[2] == .forms(["one": "{n} дело", "other": "{n} дел"]))
    let kinds = core.kinds.compactMap { if case .name(let kind) = $0[0] { kind } else { nil } }
    #expect(Set(core.nouns.keys) == Set(kinds))
  }

  @Test func `A claim is shown with its place, its status and its chain, and whether it is contested`() async throws {
    let rows = try #require(try await index().rows("words", having: "suitcase"))
    #expect(
      rows == [
        [
          "Jana Example", "people/jana-example.html#jana-left", "in mid-July 2003",
          "Jana Example boarded a ferry, \"with one suitcase\"; so it is said.", "alleged",
          "by two dock workers, Piotr Example → via Coast Radio → in Harbor Gazette, 2 August 2003 (paragraph 4)",
          "differs", "left the country · departure",
        ]
      ])
  }

  @Test func `A case is found by its stage, its sentence and by who says so, a claim by all who say it`() async throws {
    let index = try await index([
      (
        "cases/trial.md",
        """
        ---
        title: The Trial
        in: harbor-gazette
        stage: convicted
        sentence: {parts: [{kind: prison, amount: 14, unit: years}, {kind: fine, amount: 250000, unit: crowns}], by: the bailiff, court: {text: Harbor Assizes}}
        claims: [{id: so, says: It was so., by: a clerk, also: [{by: the harbormaster}]}]
        ---
        """
      )
    ])
    for word in ["convicted", "prison", "14", "250", "250000", "crowns", "bailiff", "assizes"] {
      let rows = try #require(index.rows("words", having: word), "\(word)")
      #expect(rows.contains { $0[1] == "cases/trial.html" }, "\(word)")
    }
    let rows = try #require(index.rows("words", having: "harbormaster"))
    #expect(rows.contains { $0[1] == "cases/trial.html#so" })
    let trial = try #require(index.rows.first { $0[1] == "cases/trial.html" })
    #expect(trial[7] == "convicted · 14 years in prison; fine of 250,000 crowns")
  }

  @Test func `No statement is without its status`() async throws {
    let index = try await index()
    for row in index.rows where row[1].contains("#") && !row[1].hasSuffix("#Note") {
      #expect(row.count > 4 && !row[4].isEmpty)
    }
  }

  @Test func `A note is found by its text and by what its links lead to`() async throws {
    let index = try await index()
    for word in ["denied", "piotr", "brother"] {
      let rows = try #require(index.rows("words", having: word))
      #expect(
        rows.contains { $0[1] == "people/jana-example.html#Note" && $0[3] == "Her brother Piotr Example denied it.\n" }
      )
    }
  }

  @Test func `A note brings its headings along, and a record the words that stand elsewhere on its page`() async throws
  {
    let index = try await index([
      (
        "people/ann.md",
        """
        ---
        names: [Ann]
        in: harbor-gazette
        positions: [{title: Harbormaster}, {title: Pilot}]
        ---
        Before.

        # On ferries

        A ferryboat.
        """
      )
    ])
    #expect(index.rows("words", having: "pilot")?.map(\.last) == ["Harbormaster · Pilot"])
    #expect(index.rows("words", having: "ferryboat")?.map(\.last) == ["note_on-ferries On ferries"])
  }

  @Test func `Chinese names are found by characters and by pairs`() async throws {
    let index = try await index([
      ("people/wang.md", "---\nnames: [Wang Xiaoming, {text: 王小明, lang: zh, kind: native}]\nin: harbor-gazette\n---\n")
    ])
    for word in ["王", "王小", "小明"] { #expect(index.rows("names", having: word)?.map(\.[0]) == ["Wang Xiaoming"]) }
    #expect(index.rows("names", having: "王明") == nil)
  }

  @Test func `A whole name ranks above a part and above another name`() async throws {
    let site = try await SampleDossier.site(SampleDossier.records + [("dossier.yaml", SampleDossier.settings)])
    var sink = SearchWordSink(site, spellings: NameSpellings())
    sink.document(5) { sink in
      sink.begin(.name)
      sink.append("Kestrel")
      sink.begin(.otherNames)
      sink.append("The Old Kestrel of Hull")
      sink.append("Falcon")
    }
    var postings: [(Int, String)] = []
    sink.names.visitAll { number, posting in postings.append((Int(posting), sink.names.terms[number].text)) }
    #expect(postings.first { $1 == "kestrel" }?.0 == 5 << 3)
    #expect(postings.first { $1 == "hull" }?.0 == 5 << 3 | 4 | 3)
    #expect(postings.first { $1 == "falcon" }?.0 == 5 << 3 | 4)
  }

  @Test func `Every file begins where the core says`() async throws {
    let index = try await index()
    for (family, starts) in [("names", index.core.names), ("words", index.core.words)] {
      #expect(index.firstWords[family] == starts[0].split(separator: " ").map(String.init))
    }
    #expect(Set(index.paths).count == index.paths.count && index.paths.allSatisfy { $0.hasPrefix("search/") })
  }

  @Test func `The core file folds every character as the index does`() async throws {
    let core = try await index().core
    var spelled: [Unicode.Scalar: String] = [:]
    for (spelling, letters) in core.spelled {
      for scalar in letters.unicodeScalars { spelled[scalar] = spelling }
    }
    let ranges = core.ranges[0]
    var place = 0
    var differing: [UInt32] = []
    for value in UInt32(0)...0x2FFFF {
      while ranges[place] < Int(value) { place += 2 }
      guard let scalar = Unicode.Scalar(value), !(0xFF01...0xFF5E ~= value) else { continue }
      let expected: SearchFolding.Fold =
        spelled[scalar].map { .spelled($0) } ?? [.gap, .nothing, .ideograph, .letter][ranges[place + 1]]
      if SearchFolding.index.fold(value) != expected { differing.append(value) }
    }
    #expect(differing.isEmpty)
  }

  @Test func `The same dossier gives the same files, on any number of cores`() async throws {
    let site = try await SampleDossier.site(SampleDossier.records + [("dossier.yaml", SampleDossier.settings)])
    let files = try await SearchIndex.build(of: site, width: 1).files.map(\.text)
    #expect(try await SearchIndex.build(of: site, width: 7).files.map(\.text) == files)
  }

  @Test func `A dossier without records has an index too`() async throws {
    let index = try DecodedIndex(
      try await SearchIndex.build(of: try await SampleDossier.site([("dossier.yaml", "title: Empty")])))
    #expect(index.paths == ["search/core.js"])
  }
}
