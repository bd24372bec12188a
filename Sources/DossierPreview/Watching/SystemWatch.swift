/// Watches folders by the best means that the system has: inotify on Linux, else looking again and again.
package struct SystemWatch: FolderWatch {
  private enum Means: Sendable {
    #if canImport(Glibc)
      case inotify(InotifyWatch)
    #endif
    case polling(PollingWatch)
  }

  private let roots: [String]
  private var means: Means

  /// Watches `roots` and all below them, from now on.
  ///
  /// - Parameter polls: whether to look again and again even where there is something better.
  package init(_ roots: [String], polls: Bool = false) {
    self.roots = roots
    means = .polling(PollingWatch(roots))
    #if canImport(Glibc)
      if !polls, let inotify = try? InotifyWatch(roots) { means = .inotify(inotify) }
    #endif
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
        means = .polling(PollingWatch(roots))
        return FolderChanges(folders: Set(roots))
    #endif
    case .polling(var polling):
      let changes = await polling.next()
      means = .polling(polling)
      return changes
    }
  }
}
