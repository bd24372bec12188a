import DossierBuiltIn
import DossierDiagnostics
import DossierLoading
import DossierModel
import DossierSite
import DossierTestSupport
import Testing

/// Hostile text where no free text belongs: in ids, dates, references, terms, numbers, addresses and whole mappings.
struct MisplacedTextTests {
  private static let texts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "javascript:alert(1)",
    "https://example.org/\"onmouseover=alert(1)", "../../etc/passwd", "..", "/", "con", "{{site.title}}", "]]><!--",
    "a\u{202E}b", "a\u{200F}b", "a\u{0}b", "a\u{2028}b", "a\\..\\b", String(repeating: "名", count: 300), " ",
  ]

  /// What must not be in a page.
  private static let forbidden = [
    "<script>alert", "<img src=x", "href=\"javascript:", "<!--", "\u{0}", "\u{202E}",
    "\u{2028}",
  ]

  /// A file with one misplaced text.
  private struct Case {
    let path: String
    let text: String
    let contents: String
    let slot: HostileRecords.Slot
  }

  @Test func `Text where something else belongs is refused where it stands, or comes out escaped`() async throws {
    var plain = HostileRecords("Plain words")
    let others = plain.files().filter { $0.key == "dossier.yaml" || $0.key.contains("other-") }
    let cases = Self.cases()
    #expect(cases.count > 150 * Self.texts.count)
    let refused = try await refusals(of: cases, others)
    #expect(refused.count > cases.count / 2)
    let accepted = cases.filter { !refused.contains($0.path) }
    try await expectHarmless(accepted, others)
  }

  @Test func `So is text where something else belongs in dossier.yaml`() async throws {
    var plain = HostileRecords("Plain words")
    var others = plain.files().filter { $0.key.contains("other-") }
    var settings = HostileRecords("Plain words")
    _ = settings.settings()
    let ways = Self.distinct(settings.ways)
    #expect(ways.count > 15)
    var acceptedCount = 0
    for text in Self.texts {
      var accepted: [HostileRecords.Slot: String] = [:]
      for way in ways {
        guard let slot = way.last else { continue }
        var records = HostileRecords("Plain words", misplaced: [slot: text], filled: way)
        let file = Case(path: "dossier.yaml", text: text, contents: records.settings(), slot: slot)
        if try await refusals(of: [file], others).isEmpty { accepted[slot] = text }
      }
      guard !accepted.isEmpty else { continue }
      acceptedCount += accepted.count
      var records = HostileRecords("Plain words", misplaced: accepted)
      others["dossier.yaml"] = records.settings()
      try await expectHarmless([], others)
    }
    #expect(acceptedCount > 0)
  }

  /// A record for each text and each slot that records have, with that text there.
  private static func cases() -> [Case] {
    var cases: [Case] = []
    for (kind, folder) in HostileRecords.folders {
      var plain = HostileRecords("Plain words")
      _ = plain.record(of: kind)
      let seen = Set(cases.map(\.slot))
      for way in distinct(plain.ways) {
        guard let slot = way.last, !seen.contains(slot) else { continue }
        for text in texts {
          let name = "case-\(cases.count)"
          var records = HostileRecords("Plain words", misplaced: [slot: text], filled: way, prefix: name)
          cases.append(
            Case(path: "\(folder)/\(name).md", text: text, contents: records.record(of: kind), slot: slot))
        }
      }
    }
    return cases
  }

  /// The first way to each slot.
  private static func distinct(_ ways: [[HostileRecords.Slot]]) -> [[HostileRecords.Slot]] {
    var seen: Set<HostileRecords.Slot> = []
    return ways.filter { way in way.last.map { seen.insert($0).inserted } ?? false }
  }

  /// The paths of the files that are refused; each has an error in a line that holds its text.
  private func refusals(of cases: [Case], _ others: [String: String]) async throws -> Set<String> {
    let folder = try TemporaryFolder()
    for (path, contents) in others { try folder.write(contents, to: path) }
    for file in cases { try folder.write(file.contents, to: file.path) }
    var files = SourceFileTable()
    let content = try ContentFolder.discover(folder.path, addingTo: &files)
    let resolved = await Resolution.resolve(await content.parseAll()).finished()
    let errors = (content.diagnostics + resolved.diagnostics).filter { $0.severity == .error }
    let places = Dictionary(grouping: errors.compactMap(\.range)) { files.path(of: $0.file) }
    #expect(errors.allSatisfy { $0.range != nil })
    var refused: Set<String> = []
    for file in cases {
      guard let places = places["\(folder.path)/\(file.path)"] else { continue }
      refused.insert(file.path)
      let lines = file.contents.split(separator: "\n", omittingEmptySubsequences: false)
      let written = file.text.replacing("'", with: "''")
      let isPlaced = places.contains { place in
        Int(place.line) <= lines.count && lines[Int(place.line) - 1].contains(written)
      }
      #expect(isPlaced, "\(file.slot): \(file.text.debugDescription)")
    }
    return refused
  }

  private func expectHarmless(_ cases: [Case], _ others: [String: String]) async throws {
    let folder = try TemporaryFolder()
    for (path, contents) in others { try folder.write(contents, to: "Content/\(path)") }
    for file in cases { try folder.write(file.contents, to: "Content/\(file.path)") }
    let build = SiteBuild(
      SiteFolders(content: folder.path("Content"), templates: nil, output: folder.path("Site")),
      builtIn: builtInTemplates.map { ($0.path, Array($0.contents.description.utf8)) })
    let site = try await build.prepare()
    #expect(site.isPublishable, "\(site.diagnostics.filter { $0.severity == .error }.map(\.summary))")
    guard site.isPublishable else { return }
    _ = try await build.publish(site)
    for (path, bytes) in try folder.files(below: "Site") where path.hasSuffix(".html") {
      let page = String(decoding: bytes, as: UTF8.self)
      let found = Self.forbidden.filter { page.contains($0) }
      #expect(found == [], "\(path)")
      // Between tags quotes are only quotes.
      let tags = page.split(separator: "<").dropFirst().map { $0.prefix { $0 != ">" } }
      let isSound = !tags.contains { $0.contains("' onmouseover='") || $0.contains("\"onmouseover") }
      #expect(isSound, "\(path)")
    }
    #expect(Set(try folder.files(below: "").keys.map { $0.prefix { $0 != "/" } }) == ["Content", "Site"])
  }
}
