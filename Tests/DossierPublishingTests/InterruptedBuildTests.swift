import DossierPublishing
import DossierTestSupport
import Foundation
import Testing

/// Builds that stop half-way: what they leave, and that the next build makes of it what a build into a new folder gives.
struct InterruptedBuildTests {
  static let old = SampleSite(count: 300, edition: 1)
  /// Some pages changed, some new, some gone, a folder more.
  static let new = SampleSite(
    pages: SampleSite(count: 280, edition: 2).pages
      + SampleSite(count: 80, edition: 2).pages.map { ("added/" + $0.path, $0.text) })

  /// What is built after the interruption: differs again, and lacks some of what the interrupted build added.
  static let next = SampleSite(
    pages: SampleSite(count: 200, edition: 3).pages
      + SampleSite(count: 40, edition: 3).pages.map { ("added/" + $0.path, $0.text) })

  @Test(arguments: [0, 1, 63, 64, 130, 279])
  func `A page that fails to render stops the build; the next one repairs the site`(page: Int) async throws {
    struct Failure: Error {}
    try await TemporaryFolder.with { site in
      try site.write("mine", to: "people/foreign.txt")
      try await Self.old.publish(to: site.path)
      let failing = try Self.new.outputs { if $0 == page { throw Failure() } }
      await #expect(throws: Failure.self) { try await SiteWriter(path: site.path, protecting: []).publish(failing) }
      try Self.expectWholePages(in: site)
      try await Self.expectRepair(of: site)
    }
  }

  @Test func `Of several failing pages, the first one is reported, however many run at once`() async throws {
    struct Failure: Error, Equatable { let page: Int }
    for width in 1...4 {
      try await TemporaryFolder.with { site in
        let outputs = try Self.new.outputs { if $0 >= 70, $0 % 2 == 1 { throw Failure(page: $0) } }
        await #expect(throws: Failure(page: 71)) {
          try await SiteWriter(path: site.path, protecting: [], width: width).publish(outputs)
        }
      }
    }
  }

  @Test func `A build that is cancelled stops, and the next one repairs the site`() async throws {
    try await TemporaryFolder.with { site in
      let outputs = try Self.new.outputs { if $0 == 10 { withUnsafeCurrentTask { $0?.cancel() } } }
      let build = Task { try await SiteWriter(path: site.path, protecting: [], width: 1).publish(outputs) }
      build.cancel()
      await #expect(throws: CancellationError.self) { try await build.value }
      try await Self.expectRepair(of: site)
    }
  }

  /// Kills the process that builds while it renders one of its pages; others are being written meanwhile.
  @Test(arguments: [0, 40, 64, 200, 359])
  func `A build that is killed at a page is repaired by the next one`(page: Int) async throws {
    try await TemporaryFolder.with { site in
      try site.write("mine", to: "people/foreign.txt")
      try await Self.old.publish(to: site.path)
      let path = site.path
      await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, page = page as Int] in
        let outputs = try Self.new.outputs { if $0 == page { kill(getpid(), SIGKILL) } }
        _ = try await SiteWriter(path: path, protecting: []).publish(outputs)
      }
      try Self.expectWholePages(in: site)
      try await Self.expectRepair(of: site)
    }
  }

  /// Kills the process after a time: also between the steps of one write, while deleting, while writing the manifest.
  @Test(arguments: (1...14).map { $0 * 4_130 })
  func `A build that is killed at any time is repaired by the next one`(microseconds: Int) async throws {
    try await TemporaryFolder.with { site in
      try site.write("mine", to: "people/foreign.txt")
      try await Self.old.publish(to: site.path)
      let path = site.path
      await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, microseconds = microseconds as Int] in
        let thread = Thread {
          usleep(UInt32(microseconds))
          kill(getpid(), SIGKILL)
        }
        thread.start()
        while true {
          try await Self.new.publish(to: path)
          try await Self.old.publish(to: path)
        }
      }
      try Self.expectWholePages(in: site)
      try await Self.expectRepair(of: site)
    }
  }

  @Test func `What a killed build left on the way is removed, and nothing that only looks like it`() async throws {
    try await TemporaryFolder.with { site in
      try await Self.old.publish(to: site.path)
      for name in [".dossier-tmp-0", "people/.dossier-tmp-17"] { try site.write("half", to: name) }
      for name in [".dossier-tmp-", "people/.dossier-tmp-1a", "other/.dossier-tmp-1"] {
        try site.write("mine", to: name)
      }
      try await Self.old.publish(to: site.path)
      let rest = try site.contents().keys.filter { $0.contains(".dossier-tmp") }
      #expect(rest.sorted() == [".dossier-tmp-", "other/.dossier-tmp-1", "people/.dossier-tmp-1a"])
    }
  }

  /// New pages may be there in part when a build was killed; a page that was there before is the old one or the new one.
  private static func expectWholePages(in site: TemporaryFolder) throws {
    let new = Dictionary(uniqueKeysWithValues: Self.new.pages)
    for (path, text) in old.pages {
      let found = site.read(path)
      #expect(found == text || found == new[path], "\(path)")
    }
  }

  private static func expectRepair(of site: TemporaryFolder) async throws {
    try await next.publish(to: site.path)
    try await TemporaryFolder.with { clean in
      try await next.publish(to: clean.path)
      var expected = try clean.contents()
      if site.read("people/foreign.txt") != nil { expected["people/foreign.txt"] = "mine" }
      #expect(try site.contents() == expected)
    }
  }
}
