package import DossierDiagnostics

/// Why a build could not even complain about its content.
package enum BuildFailure: Error, CustomStringConvertible {
  /// A folder of input can't be listed.
  case unreadableFolder(path: String, reason: String)
  /// The dossier has no place for a page.
  case unusablePath(String)

  package var description: String {
    switch self {
    case .unreadableFolder(let path, let reason): "can't read '\(path)': \(reason)"
    case .unusablePath(let reason): reason
    }
  }
}

extension Diagnostic {
  /// That there is nothing to read, or nothing that can be, for reports to programs.
  package static func unusableInput(_ reason: String) -> Diagnostic {
    Diagnostic(.unusableInput, reason, at: nil)
  }
}

extension DiagnosticKind {
  static let unusableInput = DiagnosticKind(
    "unusable-input", .error,
    """
    A build needs a content folder that can be read: name it with `--content`, or go to the folder that holds `Content/`. `dossier init` \
    makes one.
    """)
}
