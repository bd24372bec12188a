package import DossierDiagnostics

/// What is in a content folder, found but not yet read.
///
/// Record files are `people/**/*.md` and likewise for each kind, `people.csv`, `people.yaml` and `dossier.yaml`; assets is all below
/// `assets/` and `images/`. Symbolic links are followed to files of the same content folder only, never to folders.
package struct ContentFolder: Sendable {
  /// The folder as the user named it, without a slash at the end. Displayed paths begin with it.
  package let path: String
  /// Files with records, by the bytes of their paths.
  package let files: [ContentFile]
  /// Files to be published as they are, in the same order.
  package let assets: [AssetFile]
  /// Complaints about names, links and folders, in order.
  package let diagnostics: [Diagnostic]
  /// Where in `files` the file of a number lies, plus one; 0 for other numbers.
  private let positions: [UInt32]
  /// Whether a file that comes or goes has to do with no other one.
  package let isPlain: Bool

  private init(path: String, _ walk: FolderWalk) {
    self.init(
      path: path, files: walk.files, assets: walk.assets, diagnostics: walk.diagnostics.sorted(),
      isPlain: walk.isPlain, fileCount: walk.table.count)
  }

  private init(
    path: String, files: [ContentFile], assets: [AssetFile], diagnostics: [Diagnostic], isPlain: Bool, fileCount: Int
  ) {
    self.path = path
    self.files = files
    self.assets = assets
    self.diagnostics = diagnostics
    self.isPlain = isPlain
    var positions = [UInt32](repeating: 0, count: fileCount)
    for (position, file) in files.enumerated() { positions[Int(file.id.index)] = UInt32(position + 1) }
    self.positions = positions
  }

  /// The same folder with other record files, in the order of their paths.
  ///
  /// - Parameter fileCount: how many files have numbers.
  func with(_ files: [ContentFile], fileCount: Int) -> ContentFolder {
    ContentFolder(
      path: path, files: files, assets: assets, diagnostics: diagnostics, isPlain: isPlain, fileCount: fileCount)
  }

  /// Looks through a folder without opening its files.
  ///
  /// - Parameters:
  ///   - path: as the user named it, absolute or relative to the working folder.
  ///   - table: gets every file that is found and every folder complained about, in the order of their paths.
  /// - Throws: why the folder itself can't be listed.
  package static func discover(
    _ path: String, addingTo table: inout SourceFileTable
  ) throws(FileProblem) -> ContentFolder {
    var root = path
    while root.utf8.count > 1, root.hasSuffix("/") { root.removeLast() }
    var walk = FolderWalk(root: root, table: table)
    try walk.walk()
    table = walk.table
    return ContentFolder(path: root, walk)
  }

  /// The bytes of a record file, read again: to show the lines that diagnostics point at. Nil for files that are no record files
  /// of this folder or can't be read.
  package func bytes(of file: SourceFileID) -> [UInt8]? {
    guard let file = self.file(file) else { return nil }
    return try? FileReader.bytes(ofFile: path + "/" + file.path)
  }

  /// The bytes of a file that is to be published.
  package func bytes(of asset: AssetFile) throws(FileProblem) -> [UInt8] {
    try FileReader.bytes(ofFile: path + "/" + asset.resolvedPath, limit: FileReader.assetLimit)
  }

  /// The record file of a number, nil if the number is another file's.
  package func file(_ id: SourceFileID) -> ContentFile? {
    guard id.index < positions.count, positions[Int(id.index)] > 0 else { return nil }
    return files[Int(positions[Int(id.index)]) - 1]
  }
}
