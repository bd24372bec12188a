import DossierLoading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Tells whether git is writing into the folders that are watched.
///
/// While it does, as in a checkout or a merge, it keeps a file `index.lock` beside its index (gitrepository-layout(5), api-lockfile):
/// what is in the folders then is neither what was there nor what will be.
struct RepositoryLock: Sendable {
  /// An older one is none of a checkout: git crashed, or `git commit` waits for somebody who writes a message.
  private static let oldest: Int64 = 5_000_000_000
  private static let heightLimit = 64

  private let locks: [String]

  /// Looks for the repositories around some folders.
  init(around folders: [String]) {
    locks = Set(folders.compactMap(Self.lock)).sorted()
  }

  /// Whether a lock is there that isn't older than a checkout just begun.
  ///
  /// - Parameter time: nanoseconds since 1970 when the first of the changes was seen.
  func isHeld(since time: Int64) -> Bool {
    locks.contains { lock in
      FileSignature(ofFile: lock).map { $0.modified > time - Self.oldest } ?? false
    }
  }

  /// Nanoseconds since 1970, by the clock that files are dated by.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// The path of the lock of the repository around a folder, whether the lock is there or not.
  private static func lock(around folder: String) -> String? {
    guard var around = realPath(folder) ?? realPath(folder + "/..") else { return nil }
    for _ in 0..<heightLimit {
      let found = around + (around.hasSuffix("/") ? "" : "/") + ".git"
      if let signature = FileSignature(ofFile: found) {
        return signature.isFolder ? found + "/index.lock" : linked(found, in: around).map { $0 + "/index.lock" }
      }
      guard around != "/", let slash = around.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
      around = slash == around.startIndex ? "/" : String(around[..<slash])
    }
    return nil
  }

  /// The folder that a file `.git` names, as in a linked worktree or a submodule: `gitdir: ../.git/worktrees/draft`.
  private static func linked(_ file: String, in folder: String) -> String? {
    guard let bytes = try? FileReader.bytes(ofFile: file), let line = bytes.split(separator: 0x0A).first,
      line.starts(with: "gitdir: ".utf8)
    else { return nil }
    let path = String(decoding: line.dropFirst(8).prefix { $0 != 0x0D }, as: UTF8.self)
    return path.hasPrefix("/") ? path : folder + "/" + path
  }

  private static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
