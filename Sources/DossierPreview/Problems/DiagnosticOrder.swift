import DossierDiagnostics

/// Errors first, then by the order in which a build reads files, which the numbers of files that appear later don't follow.
struct DiagnosticOrder {
  private let files: SourceFileTable
  private let contentPrefix: String

  /// - Parameter content: the path of the content folder.
  init(_ files: SourceFileTable, content: String) {
    self.files = files
    contentPrefix = content + "/"
  }

  func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.map { (key: key($0), diagnostic: $0) }.sorted { left, right in
      if left.diagnostic.severity != right.diagnostic.severity {
        return left.diagnostic.severity > right.diagnostic.severity
      }
      if left.key != right.key { return left.key < right.key }
      return left.diagnostic < right.diagnostic
    }.map(\.diagnostic)
  }

  private func key(_ diagnostic: Diagnostic) -> (rank: Int, path: String) {
    guard let file = diagnostic.range?.file else { return (0, "") }
    let path = files.path(of: file)
    return (path.hasPrefix(contentPrefix) ? 1 : 2, path)
  }
}
