package import DossierDiagnostics

/// One template as it was written.
package struct TemplateSource: Sendable {
  /// How other templates call it: its path below the folder of templates, without `.html`: `person`, `partials/link`.
  package let name: String
  /// UTF-8; anything else is a diagnostic.
  package let bytes: [UInt8]
  /// The file that complaints point at.
  package let file: SourceFileID

  /// - Parameter path: The file's path below the folder of templates; the name is the path without `.html`.
  package init(path: String, bytes: [UInt8], file: SourceFileID) {
    name = path.hasSuffix(".html") ? String(path.dropLast(5)) : path
    self.bytes = bytes
    self.file = file
  }
}
