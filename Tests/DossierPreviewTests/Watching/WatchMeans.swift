import DossierPreview

/// The ways to watch that this system has; all must find the same.
enum WatchMeans: CaseIterable {
  #if canImport(Glibc)
    case inotify
  #endif
  case polling

  func watch(_ roots: [String], window: QuietWindow = QuietWindow()) throws -> any FolderWatch {
    switch self {
    #if canImport(Glibc)
      case .inotify: try InotifyWatch(roots, window: window)
    #endif
    case .polling: PollingWatch(roots, every: .milliseconds(5), window: window)
    }
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
