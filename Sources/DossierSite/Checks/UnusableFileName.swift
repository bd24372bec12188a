import DossierDiagnostics
import DossierLoading
import DossierPublishing

/// What is published as it is has a name that works wherever the site is copied to.
struct UnusableFileName {
  static let kind = DiagnosticKind(
    "unusable-file-name", .error,
    """
    Images and other files are published under their own names, which must work on Linux, macOS and Windows: no control or reserved \
    characters, no dot or space at the end, no name that Windows keeps for a device. Rename the file.
    """)

  static func run(on assets: [AssetFile]) -> [Diagnostic] {
    run(on: assets.map { ($0.path, $0.id) })
  }

  static func run(on templates: TemplateFolder) -> [Diagnostic] {
    run(on: templates.files.filter { !$0.path.hasSuffix(".html") }.map { ($0.path, $0.id) })
  }

  private static func run(on files: [(path: String, file: SourceFileID)]) -> [Diagnostic] {
    files.compactMap { path, file -> Diagnostic? in
      do throws(PagePathError) {
        _ = try PagePath(parsing: path)
        return nil
      } catch {
        return Diagnostic(kind, error.summary, at: .wholeFile(file))
      }
    }
  }
}
