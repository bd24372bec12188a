package import DossierDiagnostics

/// A file below `assets/` or `images/`, published as it is.
package struct AssetFile: Hashable, Sendable {
  package let id: SourceFileID
  /// Below the content folder, as named there: `images/ferry.jpg`.
  package let path: String
  /// The same with symbolic links resolved: what is opened.
  package let resolvedPath: String

  package init(id: SourceFileID, path: String, resolvedPath: String) {
    self.id = id
    self.path = path
    self.resolvedPath = resolvedPath
  }
}
