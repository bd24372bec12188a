import DossierPublishing
import DossierTestSupport
import Foundation
import Testing

/// What happens when the machine refuses: the error says what and where, and the old pages stay.
struct UnwritableFolderTests {
  static let old = SampleSite(["index.html": "old", "people/a.html": "a"])
  static let new = SampleSite(["index.html": String(repeating: "new", count: 100_000), "people/a.html": "a"])

  /// `/dev/full` can't be a folder; a limit on file sizes fails in the midst of a write just as a full disk does.
  @Test func `A write that fails half-way leaves the old page and no rest`() async throws {
    try await TemporaryFolder.with { site in
      try await Self.old.publish(to: site.path)
      let before = try site.contents()
      let path = site.path
      await #expect(processExitsWith: .exitCode(42)) { [path = path as String] in
        signal(SIGXFSZ, SIG_IGN)
        var limit = rlimit(rlim_cur: 50_000, rlim_max: 50_000)
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        do {
          try await Self.new.publish(to: path)
        } catch PublishingError.system(.write, path: "\(path)/index.html", code: EFBIG) {
          exit(42)
        }
      }
      #expect(try site.contents() == before)
      try await Self.new.publish(to: site.path)
      #expect(site.read("index.html")?.utf8.count == 300_000)
    }
  }

  @Test(.enabled(if: SmallDisk.canMount, "needs the right to mount a small file system"))
  func `A full disk is an error that names the file, and the site is whole`() async throws {
    try await TemporaryFolder.with { folder in
      try await SmallDisk.with(folder, kilobytes: 256) { disk in
        try await Self.old.publish(to: disk.path("Site"))
        let before = try disk.contents()
        let file = disk.path("Site/index.html")
        let error = PublishingError.system(.write, path: file, code: ENOSPC)
        await #expect(throws: error) { try await Self.new.publish(to: disk.path("Site")) }
        #expect(error.description == "can't write '\(file)': no space left on the device")
        #expect(try disk.contents() == before)
        await #expect(throws: PublishingError.self) {
          try await SampleSite(count: 300, edition: 1).publish(to: disk.path("Other"))
        }
        try FileManager.default.removeItem(atPath: disk.path("Other"))
        try await Self.old.publish(to: disk.path("Site"))
        #expect(try disk.contents() == before)
      }
    }
  }

  @Test func `A folder that can't be written to is an error, and nothing is changed`() async throws {
    try await TemporaryFolder.with { folder in
      let site = try folder.folder("Site")
      try await Self.old.publish(to: site.path)
      let before = try site.contents()
      for name in ["Site", "Site/people", "."] { chmod(folder.path(name), 0o555) }
      defer { for name in [".", "Site", "Site/people"] { chmod(folder.path(name), 0o755) } }
      let path = site.path
      await #expect(processExitsWith: .exitCode(42)) { [path = path as String] in
        // The superuser may write everywhere.
        if getuid() == 0 { _ = setuid(65534) }
        #expect(try await Self.old.publish(to: path).isUpToDate)
        await #expect(throws: PublishingError.system(.create, path: "\(path)2", code: EACCES)) {
          try await Self.old.publish(to: "\(path)2")
        }
        do {
          try await Self.new.publish(to: path)
        } catch PublishingError.system(.write, path: "\(path)/index.html", code: EACCES) {
          exit(42)
        }
      }
      #expect(try site.contents() == before)
    }
  }

  @Test func `Two builds under different umasks give the same modes`() async throws {
    try await TemporaryFolder.with { folder in
      let path = folder.path
      await #expect(processExitsWith: .success) { [path = path as String] in
        umask(0o077)
        try await Self.old.publish(to: path + "/strict/Site")
        umask(0)
        try await Self.old.publish(to: path + "/lax/Site")
      }
      for name in ["strict/Site", "lax/Site", "strict/Site/people", "lax/Site/people"] {
        #expect(folder.mode(name) == 0o755, "\(name)")
      }
      for name in ["index.html", "people/a.html", manifestName] {
        #expect([folder.mode("strict/Site/\(name)"), folder.mode("lax/Site/\(name)")] == [0o644, 0o644], "\(name)")
      }
    }
  }
}

/// A file system in memory that is soon full.
private enum SmallDisk {
  static let canMount: Bool = {
    let path = NSTemporaryDirectory() + "dossier-mount-\(getpid())"
    guard getuid() == 0, mkdir(path, 0o700) == 0 else { return false }
    defer { rmdir(path) }
    guard mount("none", path, "tmpfs", 0, "size=64k") == 0 else { return false }
    return umount(path) == 0
  }()

  static func with(
    _ folder: TemporaryFolder, kilobytes: Int, _ body: (TemporaryFolder) async throws -> Void
  ) async throws {
    let disk = try folder.folder("disk")
    try #require(mount("none", disk.path, "tmpfs", 0, "size=\(kilobytes)k") == 0)
    defer { umount(disk.path) }
    try await body(disk)
  }
}
