import DossierBuiltIn
import DossierDiagnostics
import DossierLoading
import DossierSite
import DossierTestSupport
import Testing

/// A dossier in another language that words everything that can be worded.
struct FullyWordedDossierTests {
  /// What is called so in every language: files and their formats.
  private static let names: Set<String> = [
    "Atom", "BibTeX", "CSL", "CSV", "JSON", "JavaScript", "Sitemap", "TimelineJS", "iCalendar", "bib", "claims", "core",
    "csl", "csv", "dossier", "events", "example", "feed", "https", "ics", "js", "json", "org", "schema", "search",
    "sitemap", "sources", "timeline", "xml",
  ]

  private static let terms = """
    terms: {alleged: Ж, reported: Ж, confirmed: Ж, disputed: Ж, denied: Ж, retracted: Ж, unsourced: Ж, convicted: Ж, appeal: Ж,
      disappearance: Ж, media: Ж, ministry: Ж, country: Ж, city: Ж, arrested: Ж, other: Ж, article-newspaper: Ж,
      webpage: Ж, interview: Ж, passport-number: Ж, sibling-of: Ж, fine: Ж, prison: Ж, death: Ж, accused: Ж,
      witness: Ж, passenger: Ж, sentenced: Ж, female: Ж, ru: Ж}
    inverses: {sibling-of: Ж, other: Ж}

    """

  @Test func `Readers see no English where all texts, phrases and terms have other words`() async throws {
    let folder = try TemporaryFolder()
    for (path, text) in RussianDossier.records { try folder.write(text, to: "Content/\(path)") }
    try folder.write(try Self.words(), to: "Templates/words.yaml")
    let build = SiteBuild(
      SiteFolders(content: folder.path("Content"), templates: folder.path("Templates"), output: folder.path("Site")),
      builtIn: builtInTemplates.map { ($0.path, $0.bytes) })
    let site = try await build.prepare()
    #expect(site.isPublishable, "\(site.diagnostics.filter { $0.severity == .error }.map(\.summary))")
    guard site.isPublishable else { return }
    _ = try await build.publish(site)
    let files = try folder.files(below: "Site").mapValues { String(decoding: $0, as: UTF8.self) }
    let pages = files.filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > 20)
    for (path, page) in pages { #expect(Self.english(in: Self.readable(page)) == [], "\(path)") }
    let core = try #require(files["search/core.js"])
    let said = core.split(separator: "\n").filter { $0.contains(#/"(statuses|phrases|nouns)"/#) }
    #expect(said.count == 3)
    let words = said.flatMap { Self.values(in: $0) }
    #expect(words.count { $0.contains("Ж") } > 20)
    #expect(words.filter { !Self.english(in: $0.replacing(#/{\w+}/#, with: "")).isEmpty } == [])
  }

  /// The strings in a line of JSON that aren't names of members.
  private static func values(in json: Substring) -> [String] {
    json.matches(of: #/"((?:[^"\\]|\\.)*)"(:?)/#).filter { $0.output.2.isEmpty }.map { String($0.output.1) }
  }

  /// All texts and phrases with another letter in the place of each.
  private static func words() throws -> String {
    var files = SourceFileTable()
    let folder = try TemplateFolder.load(
      nil, builtIn: builtInTemplates.map { ($0.path, $0.bytes) }, addingTo: &files)
    let english = WordsReference.yaml(texts: TemplateTexts.all(in: folder))
    let worded = english.split(separator: "\n").filter { !$0.contains("#") }.map { line in
      guard let colon = line.ranges(of: ": ").first(where: { isOutsideQuotes($0.lowerBound, of: line) }) else {
        return String(line)
      }
      return line[..<colon.upperBound] + strange(line[colon.upperBound...])
    }
    return worded.joined(separator: "\n") + "\n" + terms
  }

  private static func isOutsideQuotes(_ index: String.Index, of line: Substring) -> Bool {
    line[..<index].replacing(#"\""#, with: "").count { $0 == "\"" } % 2 == 0
  }

  /// The words of a text, or those of each plural form.
  private static func strange(_ value: Substring) -> String {
    var isHole = false
    var isQuoted = false
    return String(
      value.map { character in
        if character == "\"" { isQuoted.toggle() }
        if isQuoted, "{}".contains(character) { isHole = character == "{" }
        return isQuoted && !isHole && character.isLetter ? "Ж" : character
      })
  }

  /// What stands between the tags of a page, and in the attributes that readers are told.
  private static func readable(_ page: String) -> String {
    var text = ""
    let bare = page.replacing(#/<(script|style)[^>]*>[\s\S]*?<\/(script|style)>/#, with: "")
    for part in bare.split(separator: "<").dropFirst() {
      let end = part.firstIndex(of: ">") ?? part.startIndex
      for attribute in part[..<end].matches(of: #/(?:aria-label|title|placeholder)="([^"]*)"/#) {
        text += "\(attribute.output.1)\n"
      }
      text += "\(part[end...].dropFirst())\n"
    }
    return text.replacing(#/&#?\w+;/#, with: " ")
  }

  /// The words with two Latin letters or more that aren't names.
  private static func english(in text: String) -> [String] {
    text.matches(of: #/[A-Za-z]{2,}/#).map { String($0.output) }.filter { !names.contains($0) }
  }
}
