/// Watches folders by the best means that the system has: inotify on Linux, else looking again and again.
package struct SystemWatch: FolderWatch {
  private enum Means: Sendable {
    #if canImport(Glibc)
      case inotify(InotifyWatch)
    #endif
    case polling(PollingWatch)
  }

  private let roots: [String]
  private let window: QuietWindow
  private var means: Means

  /// Watches `roots` and all below them, from now on.
  ///
  /// - Parameters:
  ///   - polls: whether to look again and again even where there is something better.
  ///   - window: when a burst of changes counts as over.
  package init(_ roots: [String], polls: Bool = false, window: QuietWindow = QuietWindow()) {
    self.roots = roots
    self.window = window
    #if canImport(Glibc)
      if !polls, let inotify = try? InotifyWatch(roots, window: window) {
        means = .inotify(inotify)
        return
      }
    #endif
    means = .polling(PollingWatch(roots, window: window))
  }

  /// Whether it has to look again and again.
  package var isPolling: Bool {
    if case .polling = means { true } else { false }
  }

  package mutating func next() async -> FolderChanges? {
    switch means {
    #if canImport(Glibc)
      case .inotify(var inotify):
        let changes = await inotify.next()
        guard inotify.isBlind else {
          means = .inotify(inotify)
          return changes
        }
        means = .polling(PollingWatch(roots, window: window))
        return FolderChanges(folders: Set(roots))
    #endif
    case .polling(var polling):
      let changes = await polling.next()
      means = .polling(polling)
      return changes
    }
  }
}
