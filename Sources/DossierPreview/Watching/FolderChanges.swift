/// What may have changed below watched folders since one last looked.
///
/// "May have": a name stands for a reason to look, not for a finding. Paths begin with the watched folder as it was named.
package struct FolderChanges: Hashable, Sendable {
  /// Files that were written, made, replaced or removed: `Content/people/jana-example.md`.
  package var files: Set<String>
  /// Folders that were made, moved or removed: nothing of what was known about anything in them holds.
  package var folders: Set<String>

  package init(files: Set<String> = [], folders: Set<String> = []) {
    self.files = files
    self.folders = folders
  }

  package var isEmpty: Bool { files.isEmpty && folders.isEmpty }

  /// Whether a file may have other bytes than before.
  package func concern(_ file: String) -> Bool {
    if files.contains(file) || folders.contains(file) { return true }
    guard !folders.isEmpty else { return false }
    return file.utf8.indices.contains { index in
      file.utf8[index] == UInt8(ascii: "/") && folders.contains(String(file[..<index]))
    }
  }

  /// What of it lies in one folder, that folder itself included.
  package func below(_ folder: String) -> FolderChanges {
    func isBelow(_ path: String) -> Bool {
      path == folder || path.utf8.starts(with: (folder + "/").utf8)
    }
    return FolderChanges(files: files.filter(isBelow), folders: folders.filter(isBelow))
  }
}
