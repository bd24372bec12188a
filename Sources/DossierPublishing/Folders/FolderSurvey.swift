/// What lies in the output folder before a build changes it, as far as the build has to do with it.
struct FolderSurvey: Sendable {
  /// For each planned path, whether a file lies there already.
  let isPresent: [Bool]
  /// Indices of planned paths at which a file lies that the last build didn't write.
  let foreign: [Int]
  /// What the last build wrote, lies there still, and isn't planned anymore. Sorted.
  let stale: [PagePath]
  /// Folders that are still there and that no planned file is in, each after those it holds.
  let staleFolders: [PagePath]
  /// Temporary files of a build that was killed, with the folders they lie in.
  let leftovers: [(folder: String, name: TemporaryName)]

  /// Lists every folder that the last or this build has files in, once.
  ///
  /// - Parameter root: nil if there is no output folder yet.
  /// - Throws: ``PublishingError/obstructed(path:by:)`` if something that is no file lies at a planned path, or something that
  ///   is no folder where one is needed; nothing has been changed by then.
  init(
    of root: OpenFolder?, for planned: [PagePath], previous: SiteManifest, current: SiteManifest
  ) throws(PublishingError) {
    var isPresent = [Bool](repeating: false, count: planned.count)
    var stale: [PagePath] = []
    var staleFolders: [PagePath] = []
    var leftovers: [(folder: String, name: TemporaryName)] = []
    let neededFolders = Set(current.folders)
    let plannedNames = FolderSurvey.names(of: Array(planned.enumerated()))
    let staleNames = FolderSurvey.names(of: previous.subtracting(current).map { ($0, $0) })

    for path in [""] + previous.union(current).folders {
      guard let folder = try FolderSurvey.open(path, in: root, isNeeded: plannedNames[path] != nil) else { continue }
      if !path.isEmpty, !neededFolders.contains(path), let folder = try? PagePath(parsing: path) {
        staleFolders.append(folder)
      }
      for entry in try folder.entries() {
        if let index = plannedNames[path]?[entry.name] {
          guard entry.kind == .file else {
            throw .obstructed(path: folder.path(of: entry.name), by: entry.kind.obstacle)
          }
          isPresent[index] = true
        } else if entry.kind == .file, let file = staleNames[path]?[entry.name] {
          stale.append(file)
        } else if entry.kind == .file, let name = TemporaryName(entry.name) {
          leftovers.append((path, name))
        }
      }
    }
    self.isPresent = isPresent
    self.stale = stale.sorted()
    self.staleFolders = staleFolders.reversed()
    self.leftovers = leftovers
    let known = Set(previous.paths)
    foreign = planned.indices.filter { isPresent[$0] && !known.contains(planned[$0]) }
  }

  /// Opens a folder; one that isn't needed anymore and has become something else is not the site's business.
  private static func open(
    _ path: String, in root: OpenFolder?, isNeeded: Bool
  ) throws(PublishingError) -> OpenFolder? {
    do {
      return try root?.folder(path)
    } catch .obstructed where !isNeeded {
      return nil
    }
  }

  /// Values by folder, then by file name.
  private static func names<Value>(of values: [(Value, PagePath)]) -> [String: [String: Value]] {
    var names: [String: [String: Value]] = [:]
    for (value, path) in values {
      names[String(path.folder), default: [:]][String(path.file)] = value
    }
    return names
  }
}
