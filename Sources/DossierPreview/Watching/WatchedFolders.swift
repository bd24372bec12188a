#if canImport(Glibc)
  import DossierLoading
  import Glibc

  /// The folders that an inotify queue watches: which watch stands for which folder, and what an event means.
  ///
  /// A watch is for one folder, not for what is below it: each subfolder has its own, given to it when it appears. Around each
  /// root its parent is watched too, so that a root that is removed and made again (`git checkout`) is followed.
  struct WatchedFolders: Sendable {
    private struct Folder {
      /// Its path if it lies in a watched tree.
      var path: String?
      /// The roots that lie in it, by their names.
      var roots: [String: String] = [:]
    }

    private let queue: Int32
    private let roots: [String]
    private var folders: [Int32: Folder] = [:]

    /// Deeper than any content folder goes.
    private static let depthLimit = 16
    private static let mask = UInt32(
      IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | Int32(IN_ONLYDIR))

    init(_ roots: [String], queue: Int32) throws(WatchError) {
      self.queue = queue
      self.roots = roots
      try watchRoots()
    }

    /// Adds what an event means to `changes`, and follows folders that came or went.
    mutating func take(_ event: InotifyEvent, into changes: inout FolderChanges) throws(WatchError) {
      if event.has(Int(IN_Q_OVERFLOW)) {
        try watchRoots()
        changes.folders.formUnion(roots)
        return
      }
      if event.has(Int(IN_IGNORED)) { folders[event.watch] = nil }
      guard let folder = folders[event.watch], !event.name.isEmpty else { return }
      if let root = folder.roots[event.name], event.has(Self.namings) {
        try follow(root, event)
        changes.folders.insert(root)
      }
      guard let parent = folder.path else { return }
      let path = parent + "/" + event.name
      if event.isFolder {
        guard !Self.isHidden(event.name) else { return }
        try follow(path, event)
        changes.folders.insert(path)
      } else {
        changes.files.insert(path)
      }
    }

    private static let namings = Int(IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO)

    private mutating func follow(_ path: String, _ event: InotifyEvent) throws(WatchError) {
      if event.has(Int(IN_DELETE | IN_MOVED_FROM)) { forget(path) }
      if event.has(Int(IN_CREATE | IN_MOVED_TO)) { try watchTree(path, depth: 0) }
    }

    private mutating func watchRoots() throws(WatchError) {
      for root in roots {
        let (parent, name) = Self.split(root)
        if let name, let watch = try watch(parent) {
          folders[watch, default: Folder()].roots[name] = root
        }
        try watchTree(root, depth: 0)
      }
    }

    /// A folder that vanished meanwhile is passed over: its parent tells.
    private mutating func watchTree(_ path: String, depth: Int) throws(WatchError) {
      guard depth <= Self.depthLimit, let watch = try watch(path, followsLinks: depth == 0 && roots.contains(path))
      else {
        return
      }
      folders[watch, default: Folder()].path = path
      let entries = (try? DirectoryListing.entries(ofFolder: path, followsLinks: true)) ?? []
      for entry in entries where entry.kind == .folder && !Self.isHidden(entry.name.displayed) {
        try watchTree(path + "/" + entry.name.displayed, depth: depth + 1)
      }
    }

    private func watch(_ path: String, followsLinks: Bool = true) throws(WatchError) -> Int32? {
      let watch = inotify_add_watch(queue, path, Self.mask | (followsLinks ? 0 : UInt32(IN_DONT_FOLLOW)))
      if watch >= 0 { return watch }
      if errno == ENOSPC || errno == ENOMEM { throw .tooManyFolders }
      return nil
    }

    /// Ends the watches of a folder and of all below it, wherever it is now.
    private mutating func forget(_ path: String) {
      for (watch, folder) in folders {
        guard let watched = folder.path, watched == path || watched.utf8.starts(with: (path + "/").utf8) else {
          continue
        }
        if folder.roots.isEmpty {
          inotify_rm_watch(queue, watch)
          folders[watch] = nil
        } else {
          folders[watch]?.path = nil
        }
      }
    }

    /// The folder around a root and its name there; no name if it can't be removed by name.
    private static func split(_ root: String) -> (parent: String, name: String?) {
      guard let slash = root.utf8.lastIndex(of: UInt8(ascii: "/")) else {
        return (".", root == "." || root == ".." ? nil : root)
      }
      let name = String(root[root.utf8.index(after: slash)...])
      let parent = slash == root.startIndex ? "/" : String(root[..<slash])
      return (parent, name.isEmpty || name == "." || name == ".." ? nil : name)
    }

    /// `.git`, `.obsidian`: not part of the dossier.
    private static func isHidden(_ name: String) -> Bool { name.utf8.first == UInt8(ascii: ".") }
  }
#endif
