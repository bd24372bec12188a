import DossierPreview
import DossierTestSupport
import Foundation
import Testing

/// Where a repository keeps the lock of the working tree that a content folder lies in.
enum RepositoryShape: CaseIterable {
  case around, farAround, linkedWorktree, linkedContent

  /// Makes it, and returns the content folder and the path of the lock.
  func make(in folder: TemporaryFolder) throws -> (content: String, lock: String) {
    switch self {
    case .around:
      try folder.makeFolder(".git")
      try folder.makeFolder("Content/people")
      return ("Content", ".git/index.lock")
    case .farAround:
      try folder.makeFolder(".git")
      try folder.makeFolder("sites/harbor/Content/people")
      return ("sites/harbor/Content", ".git/index.lock")
    case .linkedWorktree:
      try folder.makeFolder("main/.git/worktrees/draft")
      try folder.makeFolder("draft/Content/people")
      try folder.write("gitdir: ../main/.git/worktrees/draft\n", to: "draft/.git")
      return ("draft/Content", "main/.git/worktrees/draft/index.lock")
    case .linkedContent:
      try folder.makeFolder("main/.git")
      try folder.makeFolder("main/Content/people")
      try FileManager.default.createSymbolicLink(atPath: folder.path("Content"), withDestinationPath: "main/Content")
      return ("Content", "main/.git/index.lock")
    }
  }
}

@Suite(.timeLimit(.minutes(6))) struct RepositoryLockTests {
  /// Waits for next to nothing but a lock, and for that for ever.
  private static let window = QuietWindow(locked: .init(quiet: .seconds(3000), longest: .seconds(3000)))

  @Test(arguments: WatchMeans.allCases, RepositoryShape.allCases)
  func `What git does while it keeps its lock is one answer`(means: WatchMeans, shape: RepositoryShape) async throws {
    try await TemporaryFolder.with { folder in
      let (content, lock) = try shape.make(in: folder)
      var watch = try await means.watch([folder.path(content), folder.path("Templates")], window: Self.window)
      let checkout = Task {
        try folder.write("", to: lock)
        // Never old, however long the machine takes to notice what follows.
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSinceNow: 3600)], ofItemAtPath: folder.path(lock))
        for name in ["a", "b", "c"] {
          try folder.write("x", to: "\(content)/people/\(name).md")
          try await Task.sleep(for: .milliseconds(150))
        }
        try folder.remove(lock)
      }
      let files = await watch.next()?.files
      #expect(files == Set(["a", "b", "c"].map { folder.path("\(content)/people/\($0).md") }))
      try await checkout.value
    }
  }

  @Test(arguments: WatchMeans.allCases)
  func `A lock that was left behind keeps nobody waiting`(means: WatchMeans) async throws {
    try await TemporaryFolder.with { folder in
      try folder.makeFolder("Content")
      try folder.write("", to: ".git/index.lock")
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -60)], ofItemAtPath: folder.path(".git/index.lock"))
      var watch = try await means.watch([folder.path("Content")], window: Self.window)
      try folder.write("x", to: "Content/a.md")
      #expect(await watch.next()?.files == [folder.path("Content/a.md")])
    }
  }

  @Test(arguments: WatchMeans.allCases)
  func `A lock that git keeps without doing anything is waited for no longer than told`(means: WatchMeans) async throws
  {
    try await TemporaryFolder.with { folder in
      try folder.makeFolder("Content")
      try folder.write("", to: ".git/index.lock")
      let window = QuietWindow(locked: .init(quiet: .milliseconds(50), longest: .seconds(3000)))
      var watch = try await means.watch([folder.path("Content")], window: window)
      try folder.write("x", to: "Content/a.md")
      #expect(await watch.next()?.files == [folder.path("Content/a.md")])
    }
  }
}
