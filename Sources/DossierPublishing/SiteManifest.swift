/// Which files of the output folder are the site's: those that the last build wrote and the next one may replace or delete.
///
/// It lies in the output folder as a text file, one path a line, sorted: the same site gives the same bytes, and it is meant
/// to be committed with the site. It holds no state beyond the paths. While a build is under way it names the old files and the
/// new ones, so that after a kill at any moment nothing of the site's is mistaken for someone else's.
struct SiteManifest: Hashable, Sendable {
  static let fileName = ".dossier-manifest"

  private static let header = "dossier-manifest 1: the files of this folder that are generated"
  private static let version = "dossier-manifest 1"

  /// Sorted, each once.
  let paths: [PagePath]

  init(_ paths: some Sequence<PagePath>) {
    var unique: [PagePath] = []
    for path in paths.sorted() where path != unique.last {
      unique.append(path)
    }
    self.paths = unique
  }

  /// Reads what ``bytes`` gives.
  ///
  /// The marks that a version control system leaves between two sides of a conflict are skipped: both sides together are what
  /// the next build needs.
  ///
  /// - Parameter file: the path of the manifest, for messages.
  init(parsing bytes: [UInt8], file: String) throws(PublishingError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .damagedManifest(path: file, line: 1)
    }
    var paths: [PagePath] = []
    var hasHeader = false
    for (index, scalars) in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = scalars.last == "\r" ? String(scalars.dropLast()) : String(scalars)
      if line.isEmpty || SiteManifest.isConflictMark(line) { continue }
      if !hasHeader {
        guard line == SiteManifest.version || line.hasPrefix(SiteManifest.version + ":") else {
          throw .damagedManifest(path: file, line: index + 1)
        }
        hasHeader = true
        continue
      }
      guard let path = try? PagePath(parsing: line) else { throw .damagedManifest(path: file, line: index + 1) }
      paths.append(path)
    }
    guard hasHeader else { throw .damagedManifest(path: file, line: 1) }
    self.init(paths)
  }

  private static func isConflictMark(_ line: String) -> Bool {
    ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].contains { line == $0 || line.hasPrefix($0 + " ") }
  }

  var bytes: [UInt8] {
    var bytes = Array(SiteManifest.header.utf8)
    for path in paths {
      bytes.append(UInt8(ascii: "\n"))
      bytes.append(contentsOf: path.text.utf8)
    }
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// The folders that hold the files and the folders around those, each before what it holds. Without the root.
  var folders: [String] {
    var folders: Set<String> = []
    for path in paths where !path.folder.isEmpty && !folders.contains(String(path.folder)) {
      let folder = path.folder
      for end in folder.utf8.indices where folder.utf8[end] == UInt8(ascii: "/") {
        folders.insert(String(folder[..<end]))
      }
      folders.insert(String(folder))
    }
    return folders.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// All that either names.
  func union(_ other: SiteManifest) -> SiteManifest {
    paths.isEmpty || self == other ? other : SiteManifest(paths + other.paths)
  }

  /// What this one names and the other doesn't.
  func subtracting(_ other: SiteManifest) -> [PagePath] {
    let kept = Set(other.paths)
    return paths.filter { !kept.contains($0) }
  }
}
