import Foundation

/// How much is in a folder.
struct FolderSize {
  private(set) var files = 0
  private(set) var bytes = 0

  init(of path: String) throws {
    let keys: Set<URLResourceKey> = [.isRegularFileKey, .fileSizeKey]
    let folder = URL(filePath: path, directoryHint: .isDirectory)
    let entries = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: Array(keys))
    while let url = entries?.nextObject() as? URL {
      let values = try url.resourceValues(forKeys: keys)
      guard values.isRegularFile == true else { continue }
      files += 1
      bytes += values.fileSize ?? 0
    }
  }
}
