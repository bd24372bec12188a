import DossierPreview
import DossierTestSupport
import Foundation
import Testing

@Suite(.timeLimit(.minutes(6))) struct FolderWatchTests {
  @Test(arguments: WatchMeans.allCases)
  func `A saved file is named`(means: WatchMeans) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("one", to: "Content/people/a.md")
      try folder.write("two", to: "Content/people/b.md")
      var watch = try await means.watch([folder.path("Content")])
      try folder.write("three", to: "Content/people/a.md")
      #expect(await watch.next() == FolderChanges(files: [folder.path("Content/people/a.md")]))
    }
  }

  @Test(arguments: WatchMeans.allCases)
  func `A file that another is renamed over is named`(means: WatchMeans) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("one", to: "Content/people/a.md")
      var watch = try await means.watch([folder.path("Content")])
      try folder.replace("Content/people/a.md", with: "three")
      let changes = await watch.changes(until: folder.path("Content/people/a.md"))
      #expect(changes.folders.isEmpty)
    }
  }

  @Test(arguments: WatchMeans.allCases)
  func `A link to nothing that comes or goes is named`(means: WatchMeans) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("one", to: "Content/people/a.md")
      let name = "Content/people/lost.md"
      var watch = try await means.watch([folder.path("Content")])
      try folder.link(name, to: "nowhere.md")
      #expect(await watch.changes(until: folder.path(name)).files == [folder.path(name)])
      try folder.remove(name)
      #expect(await watch.changes(until: folder.path(name)).files == [folder.path(name)])
    }
  }

  @Test func `Who is told when to look looks only then`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("one", to: "Content/people/a.md")
      let (rings, bell) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
      let looking = Task { [path = folder.path("Content")] in
        var watch = PollingWatch([path], every: .milliseconds(1), at: rings)
        _ = await watch.next()
        return ContinuousClock.now
      }
      try await Task.sleep(for: .milliseconds(50))
      try folder.write("three", to: "Content/people/a.md")
      try await Task.sleep(for: .milliseconds(50))
      let rung = ContinuousClock.now
      bell.yield()
      #expect(await looking.value > rung)
    }
  }

  @Test(arguments: WatchMeans.allCases)
  func `A removed file is named`(means: WatchMeans) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("one", to: "Content/people/a.md")
      var watch = try await means.watch([folder.path("Content")])
      try folder.remove("Content/people/a.md")
      #expect(await watch.next() == FolderChanges(files: [folder.path("Content/people/a.md")]))
    }
  }

  @Test(arguments: WatchMeans.allCases)
  func `A folder made while watching is followed`(means: WatchMeans) async throws {
    try await TemporaryFolder.with { folder in
      try folder.makeFolder("Content")
      var watch = try await means.watch([folder.path("Content")])
      try folder.makeFolder("Content/images/old")
      _ = await watch.changes(until: folder.path("Content/images/old"))
      try folder.write("x", to: "Content/images/old/a.png")
      let changes = await watch.changes(until: folder.path("Content/images/old/a.png"))
      #expect(changes.files == [folder.path("Content/images/old/a.png")])
    }
  }

  @Test(arguments: WatchMeans.allCases)
  func `A renamed folder is followed under its new name`(means: WatchMeans) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("x", to: "Content/old/deep/a.md")
      var watch = try await means.watch([folder.path("Content")])
      try folder.rename("Content/old", to: "Content/new")
      let changes = await watch.changes(until: folder.path("Content/new"))
      #expect(changes.concern(folder.path("Content/old/deep/a.md")))
      #expect(changes.concern(folder.path("Content/new/deep/a.md")))
      try folder.write("yy", to: "Content/new/deep/a.md")
      let later = await watch.changes(until: folder.path("Content/new/deep/a.md"))
      #expect(later.files.contains(folder.path("Content/new/deep/a.md")))
      #expect(!later.concern(folder.path("Content/old/deep/a.md")))
    }
  }

  @Test(arguments: WatchMeans.allCases)
  func `A root that is removed and made again is followed`(means: WatchMeans) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("x", to: "Content/people/a.md")
      var watch = try await means.watch([folder.path("Content"), folder.path("Templates")])
      try folder.remove("Content")
      _ = await watch.changes(until: folder.path("Content"))
      try folder.write("y", to: "Content/people/a.md")
      _ = await watch.changes(until: folder.path("Content"))
      try folder.write("zz", to: "Content/people/a.md")
      _ = await watch.changes(until: folder.path("Content/people/a.md"))
      try folder.write("t", to: "Templates/page.html")
      _ = await watch.changes(until: folder.path("Templates"))
    }
  }

  @Test(arguments: WatchMeans.allCases)
  func `Hidden folders and what lies beside the roots are passed over`(means: WatchMeans) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("x", to: "Content/people/a.md")
      try folder.write("x", to: "Content/.obsidian/app.json")
      var watch = try await means.watch([folder.path("Content")])
      try folder.write("yy", to: "Content/.obsidian/app.json")
      try folder.write("yy", to: "Site/index.html")
      try folder.write("yy", to: "Contents")
      try folder.write("yy", to: "Content/people/a.md")
      #expect(await watch.next() == FolderChanges(files: [folder.path("Content/people/a.md")]))
    }
  }

  @Test(arguments: WatchMeans.allCases)
  func `Waiting ends when the task is canceled`(means: WatchMeans) async throws {
    try await TemporaryFolder.with { folder in
      let watch = try await means.watch([folder.path])
      let waiting = Task {
        var watch = watch
        return await watch.next()
      }
      try await Task.sleep(for: .milliseconds(20))
      waiting.cancel()
      #expect(await waiting.value == nil)
    }
  }

  /// Waits for many files until nothing can come anymore, whatever else the machine has to do.
  private static let patient = QuietWindow(
    few: .init(quiet: .seconds(5), longest: .seconds(300)), many: .init(quiet: .seconds(5), longest: .seconds(300)))

  @Test(arguments: WatchMeans.allCases)
  func `A checkout that removes and writes a thousand files is one answer`(means: WatchMeans) async throws {
    try await TemporaryFolder.with { folder in
      let names = (0..<1000).map { "Content/people/p\($0).md" }
      for name in names { try folder.write("x", to: name) }
      var watch = try await means.watch([folder.path("Content")], window: Self.patient)
      let checkout = Task {
        for name in names {
          try folder.remove(name)
          try folder.write("yy", to: name)
          // Longer than a save is waited for, and without letting hundreds of other tests go first.
          if name == names[500] { Self.pause() }
        }
      }
      let told = await watch.next()?.files ?? []
      #expect(told == Set(names.map(folder.path)), "\(told.count) of \(names.count)")
      try await checkout.value
    }
  }

  private static func pause() {
    Thread.sleep(forTimeInterval: 0.6)
  }

  @Test func `Only many changes are waited for`() {
    func limits(_ count: Int) -> QuietWindow.Limits {
      QuietWindow().limits(for: FolderChanges(files: Set((0..<count).map(String.init))))
    }
    #expect(limits(1).quiet <= .milliseconds(5) && limits(1) == limits(10))
    #expect(limits(1000).quiet > limits(1).quiet && limits(1000).longest > .seconds(1))
  }
}
