import DossierDiagnostics
import DossierModel
import Testing

@testable import DossierLoading

struct SettingsDecodingTests {
  private static let full = """
    title: The Harbor Dossier
    subtitle: Who left, and when
    description: >-
      What the papers say
      of one night.
    language: de-AT
    publisher: A desk
    base_url: https://example.org/dossier/
    method: We quote.
    licence: Free
    contact: desk@example.org
    editions:
      - {date: 2020-01, title: First, summary: All of it}
      - {date: 2021, title: Second}
    vocabulary:
      case_kinds: [crossing]
      case_stages: [adrift]
      event_kinds: [sailed, arrested]
      identifier_kinds: [ferry-pass]
      organization_kinds: [guild]
      outcomes: [drowned]
      penalties: [banishment]
      place_kinds: [quay]
      relation_kinds: [ferried-by]
      source_types: [logbook]
    topics:
      who-warned-xi: Who warned Xi
      fate: Судьба
    featured: [jana, affair]
    """

  @Test func `The sample has every key of dossier.yaml`() {
    for field in SettingsKey.shape.fields { #expect("\n\(Self.full)".contains("\n\(field.key):"), "\(field.key)") }
    for field in VocabularyKey.shape.fields { #expect(Self.full.contains("  \(field.key):"), "\(field.key)") }
  }

  @Test func `Every key of dossier.yaml arrives`() async {
    let resolution = await Resolution.resolve(MemoryFolder(Samples.all + [("dossier.yaml", Self.full)]).files)
    let settings = resolution.dossier.settings
    #expect(resolution.diagnostics == [])
    #expect(settings.title == "The Harbor Dossier")
    #expect(settings.subtitle == "Who left, and when")
    #expect(settings.description == "What the papers say of one night.")
    #expect(settings.language == "de-AT")
    #expect(settings.publisher == "A desk")
    #expect(settings.baseURL == "https://example.org/dossier")
    #expect(settings.method == "We quote.")
    #expect(settings.license == "Free")
    #expect(settings.contact == "desk@example.org")
    #expect(settings.editions.map(\.title) == ["Second", "First"])
    #expect(settings.editions.map(\.summary) == ["", "All of it"])
    #expect(settings.featured.map { resolution.dossier.slug(of: $0) } == ["jana", "affair"])
    #expect(settings.topics["who-warned-xi"] == "Who warned Xi")
    #expect(settings.topics["place-of-arrest"] == "place of arrest")
    #expect(settings.topics.wordings.map { $0.topic.range.line } == [27, 28])
    #expect(settings.vocabulary.eventKinds.filter { $0 == "arrested" }.count == 1)
  }

  @Test func `A dossier words its relations from both ends`() async throws {
    let kinds = try await relationKinds(
      "[{kind: financed, inverse: financed by}, led-by, {kind: dined-with, words: dined with, symmetric: yes}, {kind: parent-of, words: Vater von, inverse: Kind von}]",
      of: ["financed", "led-by", "dined-with", "parent-of", "child-of"])
    #expect(kinds.map(\.phrase) == ["financed", "led by", "dined with", "Vater von", "child of"])
    #expect(kinds.map(\.inverse) == ["financed by", nil, "dined with", "Kind von", "parent of"])
    #expect(kinds.map(\.isSymmetric) == [false, false, true, false, false])
  }

  /// The kinds of the relations of a person in a dossier that declares some.
  private func relationKinds(_ declared: String, of used: [String]) async throws -> [RelationKind] {
    let relations = used.map { "{kind: \($0), to: piotr}" }.joined(separator: ", ")
    let resolution = await Resolution.resolve(
      MemoryFolder([
        Samples.gazette, Samples.piotr,
        ("dossier.yaml", "title: Test\nvocabulary:\n  relation_kinds: \(declared)\n"),
        ("people/jana.md", "---\nnames: Jana\nin: gazette\nrelations: [\(relations)]\n---\n"),
      ]).files)
    #expect(resolution.diagnostics == [])
    return try #require(resolution.dossier.people.records.first).header.relations.map(\.kind)
  }

  @Test func `A symmetric relation has no other wording for its other end`() async {
    let folder = MemoryFolder([
      (
        "dossier.yaml",
        "title: Test\nvocabulary: {relation_kinds: [{kind: met-at, inverse: ⟪wrong-shape⟫met there, symmetric: yes}]}\n"
      )
    ])
    #expect(folder.found(await Resolution.resolve(folder.files)) == folder.expected)
  }

  @Test(arguments: [("sv", ["unworded-language"]), ("zh-TW", []), ("EN", [])])
  func `A language without words for dates is told`(tag: String, kinds: [String]) async {
    let resolution = await resolve(("dossier.yaml", "title: T\nlanguage: \(tag)\n"))
    #expect(resolution.diagnostics.map(\.kind.identifier) == kinds)
    #expect(resolution.dossier.settings.language == tag)
  }

  @Test func `Terms that dossier.yaml adds are known`() async {
    let resolution = await Resolution.resolve(
      MemoryFolder(
        Samples.all + [
          ("dossier.yaml", Self.full),
          (
            "cases/crossing.md",
            """
            ---
            title: A
            kind: crossing
            stage: adrift
            parties: [{who: jana, outcome: drowned}]
            sentence: {kind: banishment}
            events: [{id: e, kind: sailed}]
            relations: [{kind: ferried-by, to: jana}]
            ---
            """
          ),
          ("organizations/guild.md", "---\nnames: A\nkind: guild\n---\n"),
          ("places/quay.md", "---\nnames: A\nkind: quay\n---\n"),
          ("sources/log.md", "---\ntitle: A\ntype: logbook\n---\n"),
        ]
      ).files)
    #expect(resolution.diagnostics == [])
  }

  @Test(arguments: [
    "⟪missing-key⟫subtitle: A\n",
    "title: A\nlanguage: ⟪malformed-language-tag⟫english language\n",
    "title: A\nbase_url: ⟪refused-url⟫ftp://example.org\n",
    "title: A\nbase_url: ⟪refused-url⟫https://example.org/?a=b\n",
    "title: A\nfeatured: [⟪unknown-reference⟫nobody]\n",
    "title: A\nvocabulary: {event_kinds: [⟪malformed-topic⟫Two Words], ⟪unknown-key⟫event_kind: [a]}\n",
    "title: A\neditions: [⟪missing-key⟫{date: ⟪invalid-date⟫soon}]\n",
    "title: A\ntopics: {⟪malformed-topic⟫Two Words: x, fate: ⟪wrong-shape⟫[a]}\n",
    "title: A\ntopics: ⟪wrong-shape⟫[fate]\n",
    "⟪record-shape⟫- title: A\n",
  ])
  func `A complaint about dossier.yaml stands where the mistake was written`(text: String) async {
    let folder = MemoryFolder([("dossier.yaml", text)])
    let resolution = await Resolution.resolve(folder.files)
    #expect(folder.found(resolution) == folder.expected)
  }

  @Test func `A dossier without dossier.yaml is told so`() async {
    let files = MemoryFolder([Samples.gazette]).files.filter { $0.file.kind != .settings }
    let resolution = await Resolution.resolve(files)
    #expect(resolution.diagnostics.map(\.kind) == [.missingSettings])
  }
}
