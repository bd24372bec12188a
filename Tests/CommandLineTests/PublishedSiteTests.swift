import DossierBuiltIn
import DossierDiagnostics
import DossierPublishing
import DossierSite
import Foundation
import Testing

/// The repository's own dossier: what is committed in Site/ is what Content/ and Templates/ give.
struct PublishedSiteTests {
  private let root = Repository.root

  private func build(output: String) -> SiteBuild {
    SiteBuild(
      SiteFolders(
        content: root.appending(path: "Content").path, templates: root.appending(path: "Templates").path,
        output: output),
      builtIn: builtInTemplates.map { ($0.path, Array($0.contents.description.utf8)) })
  }

  @Test func `The content and the templates have no errors and no warnings`() async throws {
    let site = try await build(output: root.appending(path: "Site").path).prepare()
    let complaints = site.diagnostics.filter { $0.severity >= .warning }
    #expect(complaints.map { "\(site.files.path(of: $0.range?.file ?? .init(index: 0))): \($0.summary)" } == [])
  }

  @Test func `Site is what Content and Templates give`() async throws {
    let build = build(output: root.appending(path: "Site").path)
    let report = try await build.compare(try await build.prepare())
    #expect(report.differences(limit: 10) == [])
    #expect(report.isUpToDate)
  }

  @Test func `Two builds into two folders give the same bytes`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dossier-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let (one, other) = (folder.appending(path: "a"), folder.appending(path: "b/c"))
    for output in [one, other] {
      let build = build(output: output.path)
      _ = try await build.publish(try await build.prepare())
    }
    let paths = try FileManager.default.subpathsOfDirectory(atPath: one.path)
    #expect(paths.sorted() == (try FileManager.default.subpathsOfDirectory(atPath: other.path)).sorted())
    let differing = paths.filter { path in
      !FileManager.default.contentsEqual(
        atPath: one.appending(path: path).path, andPath: other.appending(path: path).path)
    }
    #expect(!paths.isEmpty && differing == [])
  }
}
