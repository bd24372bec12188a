import DossierDiagnostics

extension Diagnostic {
  static func unreadableFolder(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(.unreadableFolder, "can't read `\(path)`: \(reason)", at: nil)
  }

  static func unusablePath(_ reason: String) -> Diagnostic {
    Diagnostic(.unusablePath, reason, at: nil)
  }
}

extension DiagnosticKind {
  static let unreadableFolder = DiagnosticKind(
    "unreadable-folder", .error,
    "The folder was moved or removed, or may not be read. Once it is back, the preview goes on.")

  static let unusablePath = DiagnosticKind("unusable-path", .error, "Nothing can lie there in the site.")
}
