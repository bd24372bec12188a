import DossierDiagnostics
import DossierLoading
import DossierModel
import Testing

struct OwnContentTests {
  private static let repository = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")

  @Test func `The dossier of this repository has no errors`() async throws {
    var table = SourceFileTable()
    let folder = try ContentFolder.discover(Self.repository + "/Content", addingTo: &table)
    let resolution = await Resolution.resolve(folder.parseAll())
    let complaints = resolution.diagnostics.map { diagnostic in
      "\(diagnostic.range.map { "\(table.path(of: $0.file)):\($0.line)" } ?? "-") \(diagnostic.summary)"
    }
    #expect(complaints == [])
    #expect(resolution.dossier.people.count > 0)
  }
}
