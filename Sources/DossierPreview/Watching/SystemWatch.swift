/// Watches folders by the best means that the system has: inotify on Linux, FSEvents on macOS, else looking again and again.
package struct SystemWatch: FolderWatch {
  private enum Means: Sendable {
    #if canImport(Glibc)
      case inotify(InotifyWatch)
    #elseif canImport(CoreServices)
      case events(FolderEvents, PollingWatch)
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
    #elseif canImport(CoreServices)
      if !polls, let events = FolderEvents(below: roots) {
        means = .events(events, PollingWatch(roots, at: events.rings, window: window))
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
    #elseif canImport(CoreServices)
      case .events(let events, var looking):
        let changes = await looking.next()
        means = .events(events, looking)
        return changes
    #endif
    case .polling(var polling):
      let changes = await polling.next()
      means = .polling(polling)
      return changes
    }
  }
}
