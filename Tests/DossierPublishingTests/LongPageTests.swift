import DossierPublishing
import DossierTestSupport
import Testing

/// Pages that are never held whole.
struct LongPageTests {
  /// A site of one page that comes in pieces.
  private static func outputs(_ pieces: [String]) -> SiteOutputs {
    SiteOutputs(
      pages: ["long.json"], longPages: [0], render: { _, _ in Issue.record("the page is to be made piece by piece") },
      stream: { _, take in
        var buffer: [UInt8] = []
        for piece in pieces {
          buffer += piece.utf8
          try take(&buffer)
        }
      })
  }

  private static func publish(_ pieces: [String], to site: TemporaryFolder) async throws -> SiteReport {
    try await SiteWriter(path: site.path, protecting: []).publish(outputs(pieces))
  }

  @Test func `Pieces are written one after the other, and make no difference to the next build`() async throws {
    try await TemporaryFolder.with { site in
      let report = try await Self.publish(["ab", "", "cde"], to: site)
      #expect(site.read("long.json") == "abcde")
      #expect([report.byteCount, report.writtenByteCount] == [5, 5])
      let stamp = site.stamp("long.json")
      let again = try await Self.publish(["abc", "de"], to: site)
      #expect(again.isUpToDate)
      #expect(again.byteCount == 5)
      #expect(site.stamp("long.json") == stamp)
    }
  }

  @Test(arguments: [["abcdX"], ["X", "bcde"], ["abcde", "f"], ["abcd"], [], ["abc", "dX"]])
  func `A page that differs anywhere or in its length is replaced`(pieces: [String]) async throws {
    try await TemporaryFolder.with { site in
      _ = try await Self.publish(["ab", "cde"], to: site)
      let report = try await Self.publish(pieces, to: site)
      #expect(report.changed == ["long.json"])
      #expect(report.byteCount == pieces.joined().utf8.count)
      #expect(site.read("long.json") == pieces.joined())
      #expect(try site.contents().count == 2)
    }
  }

  @Test func `What would be written can be told without writing it`() async throws {
    try await TemporaryFolder.with { site in
      let report = try await SiteWriter(path: site.path("Site"), protecting: []).compare(Self.outputs(["ab", "cde"]))
      #expect(report.created == ["long.json"])
      #expect(report.byteCount == 5)
    }
  }

  @Test func `Of a page that fails in the middle nothing is left`() async throws {
    struct Failure: Error {}
    try await TemporaryFolder.with { site in
      _ = try await Self.publish(["old"], to: site)
      let outputs = SiteOutputs(
        pages: ["long.json"], longPages: [0], render: { _, _ in },
        stream: { _, take in
          var buffer = Array("new".utf8)
          try take(&buffer)
          throw Failure()
        })
      await #expect(throws: Failure.self) {
        try await SiteWriter(path: site.path, protecting: []).publish(outputs)
      }
      #expect(site.read("long.json") == "old")
    }
  }
}
