#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds, checks and opens the folder that a site is published into.
enum OutputFolder {
  /// Opens the folder at `path`; nil if there is none.
  ///
  /// Folders are told apart by device and inode, so another spelling of a path or a symbolic link doesn't get around a refusal.
  ///
  /// - Throws: ``PublishingError/refusedFolder(path:_:)`` if it is, holds or lies in what must not be written over.
  static func open(_ path: String, protecting protected: [ProtectedFolder]) throws(PublishingError) -> OpenFolder? {
    guard let lineage = try lineageOfFolder(at: path) else {
      if let surroundings = try lineageOfNearestFolder(around: path) {
        try refuse(path, holding: nil, within: surroundings, protected)
      }
      return nil
    }
    if lineage.count == 1 { throw .refusedFolder(path: path, .root) }
    try refuse(path, holding: lineage.first, within: lineage, protected)
    return try OpenFolder(at: path)
  }

  /// Opens the folder at `path`, after creating it and those around it if need be.
  static func openOrCreate(
    _ path: String, protecting protected: [ProtectedFolder]
  ) throws(PublishingError) -> OpenFolder {
    if let folder = try open(path, protecting: protected) { return folder }
    try create(path)
    guard let folder = try open(path, protecting: protected) else {
      throw .system(.create, path: path, code: ENOENT)
    }
    return folder
  }

  /// - Parameters:
  ///   - folder: the output folder; nil if it isn't there yet.
  ///   - surroundings: the folders that it lies in, with itself.
  private static func refuse(
    _ path: String, holding folder: FolderIdentity?, within surroundings: [FolderIdentity],
    _ protected: [ProtectedFolder]
  ) throws(PublishingError) {
    var reasons: [RefusedFolder] = []
    for other in protected {
      guard let lineage = try FolderIdentity.lineage(ofFolderAt: other.path), let identity = lineage.first else {
        continue
      }
      if identity == folder {
        throw .refusedFolder(path: path, .isProtected(other.role))
      } else if let folder, lineage.contains(folder) {
        reasons.append(.holds(other.role))
      } else if other.role.isClosed, surroundings.contains(identity) {
        reasons.append(.isInside(other.role))
      }
    }
    if let reason = reasons.first { throw .refusedFolder(path: path, reason) }
  }

  private static func lineageOfFolder(at path: String) throws(PublishingError) -> [FolderIdentity]? {
    var status = stat()
    if stat(path, &status) == 0 {
      if status.st_mode & S_IFMT != S_IFDIR { throw .refusedFolder(path: path, .notAFolder) }
    } else if errno == ENOENT, lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK {
      throw .refusedFolder(path: path, .danglingLink)
    }
    return try FolderIdentity.lineage(ofFolderAt: path)
  }

  private static func lineageOfNearestFolder(around path: String) throws(PublishingError) -> [FolderIdentity]? {
    var step = path
    while let parent = parent(of: step) {
      if let lineage = try lineageOfFolder(at: parent) { return lineage }
      step = parent
    }
    return nil
  }

  private static func create(_ path: String) throws(PublishingError) {
    if mkdir(path, OpenFolder.folderMode) == 0 {
      _ = chmod(path, OpenFolder.folderMode)
      return
    }
    guard errno == ENOENT, let parent = parent(of: path) else { throw .last(.create, path) }
    try create(parent)
    guard mkdir(path, OpenFolder.folderMode) == 0 || errno == EEXIST else { throw .last(.create, path) }
    _ = chmod(path, OpenFolder.folderMode)
  }

  /// The path without its last component: `a` for `a/b/`, `.` for `a`, `/` for `/a`; nil for `.`, `/` and the empty path.
  private static func parent(of path: String) -> String? {
    let slash = UInt8(ascii: "/")
    var bytes = Array(path.utf8)
    while bytes.count > 1, bytes.last == slash { bytes.removeLast() }
    guard !bytes.isEmpty, bytes != [slash], bytes != [UInt8(ascii: ".")] else { return nil }
    guard let last = bytes.lastIndex(of: slash) else { return "." }
    return last == 0 ? "/" : String(decoding: bytes[..<last], as: UTF8.self)
  }
}
