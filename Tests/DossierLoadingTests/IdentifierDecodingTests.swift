import DossierDiagnostics
import DossierModel
import Testing

@testable import DossierLoading

/// Numbers under which others keep somebody.
struct IdentifierDecodingTests {
  private func resolve(_ identifiers: String, settings: String = "") async -> (MemoryFolder, Resolution) {
    let folder = MemoryFolder([
      Samples.gazette, Samples.radio, Samples.harbor, ("dossier.yaml", "title: Test\n\(settings)"),
      ("people/x.md", "---\nnames: X\nin: gazette\nidentifiers:\n\(identifiers)\n---\n"),
    ])
    return (folder, await Resolution.resolve(folder.files))
  }

  private func identifiers(_ text: String) async throws -> [Identifier] {
    let (_, resolution) = await resolve(text)
    #expect(resolution.diagnostics == [])
    return try #require(resolution.dossier.people.records.first).header.identifiers
  }

  @Test func `An identifier has its own attribution, country and time, or is attributed as its record is`() async throws
  {
    let found = try await identifiers(
      """
      - {kind: passport-number, value: 0123, country: harbor, from: 2001, to: 2011-05, says: Reported stolen., in: "radio, minute 2", status: disputed}
      - id-number 77/B 12
      """)
    #expect(found.map(\.value) == ["0123", "77/B 12"])
    #expect(found[0].country?.reference == .place(PlaceID(0)))
    #expect(found[0].from?.edtf == "2001")
    #expect(found[0].to?.edtf == "2011-05")
    #expect(found[0].says == "Reported stolen.")
    #expect(found.map(\.attribution.status) == [.disputed, .reported])
    #expect(found.map { $0.attribution.source?.locator } == ["minute 2", ""])
  }

  @Test(arguments: [
    ("passportNumber", "passport-number"), ("leiCode", "lei-code"), ("lei-code", "lei-code"),
    ("swiftBic", "swift-bic"), ("ferry-pass", "ferry-pass"), ("dockersUnionCard", "dockers-union-card"),
  ])
  func `A kind is a known one in either spelling or any other word`(written: String, kind: String) async throws {
    #expect(try await identifiers("- {kind: \(written), value: 1}").map(\.kind.name) == [kind])
  }

  @Test(arguments: [
    ("pasport-number", "passport-number"), ("passport", "passport-number"), ("national-id", "id-number"),
    ("docket", "case-number"), ("imoNumbr", "imo-number"),
  ])
  func `A kind that is nearly a known one, or another name for it, is doubted`(
    written: String, suggestion: String
  ) async throws {
    let (folder, resolution) = await resolve("- {kind: ⟪doubtful-kind⟫\(written), value: 1}")
    #expect(folder.found(resolution) == folder.expected)
    #expect(resolution.diagnostics.first?.suggestion == suggestion)
    #expect(resolution.dossier.people.records.first?.header.identifiers.count == 1)
  }

  @Test func `A kind that the dossier declares is not doubted`() async {
    let (_, resolution) = await resolve("- passport 1", settings: "vocabulary: {identifier_kinds: [passport]}\n")
    #expect(resolution.diagnostics == [])
  }

  @Test(arguments: [
    "- ⟪wrong-shape⟫A1234567", "- {kind: ⟪unknown-term⟫Pass Nr., value: 1}", "- ⟪missing-key⟫{kind: mmsi}",
  ])
  func `What has no kind or no number is refused where it stands`(text: String) async {
    let (folder, resolution) = await resolve(text)
    #expect(folder.found(resolution) == folder.expected)
  }

  @Test func `A cell of a table holds several`() async throws {
    let folder = MemoryFolder([
      Samples.gazette,
      ("people.csv", "id,names,in,identifiers\nx,X,gazette,passport-number A 1; mmsi 211234560\n"),
    ])
    let resolution = await Resolution.resolve(folder.files)
    #expect(resolution.diagnostics == [])
    let found = try #require(resolution.dossier.people.records.first).header.identifiers
    #expect(found.map { "\($0.kind.phrase): \($0.value)" } == ["passport number: A 1", "MMSI: 211234560"])
  }
}
