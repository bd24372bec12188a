import DossierPreview

/// The ways to watch that this system has; all must find the same.
enum WatchMeans: CaseIterable {
  #if canImport(Glibc)
    case inotify
  #endif
  case polling
  /// Looking when something rings, as the system does on macOS.
  case ringing

  func watch(_ roots: [String], window: QuietWindow = QuietWindow()) async throws -> any FolderWatch {
    switch self {
    #if canImport(Glibc)
      case .inotify: try await inotify(roots, window)
    #endif
    case .polling: PollingWatch(roots, every: .milliseconds(5), window: window)
    case .ringing: PollingWatch(roots, every: .seconds(3600), at: Self.bell(), window: window)
    }
  }
}

extension WatchMeans {
  #if canImport(Glibc)
    /// Waits up to two minutes for one of the queues that the system has for each user: all tests run at once, and other programs have
    /// some, too.
    private func inotify(_ roots: [String], _ window: QuietWindow) async throws -> InotifyWatch {
      let end = ContinuousClock.now + .seconds(120)
      while true {
        do throws(WatchError) { return try InotifyWatch(roots, window: window) } catch {
          guard error == .noQueue, ContinuousClock.now < end else { throw error }
        }
        try await Task.sleep(for: .milliseconds(50))
      }
    }
  #endif

  /// Rings often, whether something happened or not.
  private static func bell() -> AsyncStream<Void> {
    let (rings, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let ringing = Task {
      while !Task.isCancelled {
        continuation.yield()
        try? await Task.sleep(for: .milliseconds(5))
      }
    }
    continuation.onTermination = { _ in ringing.cancel() }
    return rings
  }
}

extension FolderWatch {
  /// All changes up to those that concern `file`.
  mutating func changes(until file: String) async -> FolderChanges {
    var all = FolderChanges()
    while !all.concern(file), let changes = await next() {
      all.files.formUnion(changes.files)
      all.folders.formUnion(changes.folders)
    }
    return all
  }
}
