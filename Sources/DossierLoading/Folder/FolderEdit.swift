package import DossierDiagnostics
import DossierModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Record files that came to a content folder or went, without a walk through all of it.
package struct FolderEdit: Sendable {
  /// The folder as it is now: the same as a walk would find.
  package let folder: ContentFolder
  package private(set) var come: [ContentFile] = []
  package private(set) var gone: [ContentFile] = []

  /// Looks at some names below a folder.
  ///
  /// Nil where more than these names may have changed, or where a walk would have something to say: at the top of the folder, in folders that
  /// held no record so far, and where links or capital letters may let one file stand for another.
  ///
  /// - Parameters:
  ///   - paths: below the folder, without those of folders.
  ///   - table: gets the files that came.
  package init?(_ former: ContentFolder, at paths: some Sequence<String>, addingTo table: inout SourceFileTable) {
    guard former.isPlain, former.diagnostics.isEmpty else { return nil }
    var come: [ContentFile] = []
    var gone: Set<SourceFileID> = []
    for path in Set(paths).sorted(by: DirectoryListing.precedesByBytes) {
      let place = former.files.partitioningIndex { !DirectoryListing.precedesByBytes($0.path, path) }
      let isKnown = place < former.files.count && former.files[place].path == path
      var status = stat()
      guard lstat(former.path + "/" + path, &status) == 0 else {
        if isKnown {
          gone.insert(former.files[place].id)
        } else if former.assets.contains(where: { $0.path == path }) {
          return nil
        }
        continue
      }
      guard DirectoryEntry.Kind(mode: status.st_mode) == .file else { return nil }
      if isKnown { continue }
      guard let name = Name(path) else { return nil }
      if ContentLayout.isIgnored(name.text) { continue }
      let neighbors = former.files[max(0, place - 1)..<min(place + 1, former.files.count)]
      guard name.isPlain, neighbors.contains(where: { $0.path.utf8.starts(with: name.folder.utf8) }) else {
        return nil
      }
      let id = table.add(former.path + "/" + path)
      come.append(ContentFile(id: id, kind: name.kind, form: .frontMatter, stem: name.stem, path: path))
    }
    var files: [ContentFile] = []
    files.reserveCapacity(former.files.count + come.count)
    var waiting = come[...]
    for file in former.files {
      while let next = waiting.first, DirectoryListing.precedesByBytes(next.path, file.path) {
        files.append(next)
        waiting.removeFirst()
      }
      if gone.contains(file.id) { self.gone.append(file) } else { files.append(file) }
    }
    self.come = come
    folder = former.with(files + waiting, fileCount: table.count)
  }

  /// The name of a file that may hold a record.
  private struct Name {
    let kind: ContentKind
    /// Below the content folder, with a slash at its end.
    let folder: Substring
    let text: String

    /// Nil if it lies in no folder of records.
    init?(_ path: String) {
      guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
      folder = path[...slash]
      text = String(path[path.utf8.index(after: slash)...])
      let top = String(path.prefix { $0 != "/" })
      guard case .recordFolder(let kind) = ContentLayout.place(ofFolder: top) else { return nil }
      self.kind = kind
    }

    var stem: String { String(text.dropLast(ContentLayout.recordExtension.count)) }

    /// Whether it is that of a record, and of nothing but visible lowercase ASCII.
    var isPlain: Bool {
      !stem.isEmpty && text.hasSuffix(ContentLayout.recordExtension)
        && text.utf8.allSatisfy { (0x20..<0x7F).contains($0) && !(0x41...0x5A).contains($0) }
    }
  }
}
