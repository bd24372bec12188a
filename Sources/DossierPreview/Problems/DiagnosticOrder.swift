import DossierDiagnostics

/// Errors first, then by the order in which a build reads files, which the numbers of files that appear later don't follow.
struct DiagnosticOrder: Sendable {
  private let files: SourceFileTable
  private let contentPrefix: String

  /// - Parameter content: the path of the content folder.
  init(_ files: SourceFileTable, content: String) {
    self.files = files
    contentPrefix = content + "/"
  }

  /// Takes little more than a look at each where they are in the order of a build's already.
  func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    Severity.allCases.reversed().flatMap { severity in
      diagnostics.filter { $0.severity == severity }.sorted(by: precedes)
    }
  }

  /// Adds some to many that are sorted already.
  func inserting(_ few: [Diagnostic], into sorted: [Diagnostic]) -> [Diagnostic] {
    var merged: [Diagnostic] = []
    merged.reserveCapacity(few.count + sorted.count)
    var rest = sorted[...]
    for diagnostic in self.sorted(few) {
      var (low, high) = (rest.startIndex, rest.endIndex)
      while low < high {
        let middle = low + (high - low) / 2
        if precedes(diagnostic, rest[middle]) { high = middle } else { low = middle + 1 }
      }
      merged += rest[..<low]
      merged.append(diagnostic)
      rest = rest[low...]
    }
    return merged + rest
  }

  private func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.severity != right.severity { return left.severity > right.severity }
    if left.range?.file != right.range?.file {
      let (leftKey, rightKey) = (key(left), key(right))
      if leftKey.rank != rightKey.rank { return leftKey.rank < rightKey.rank }
      return leftKey.path.utf8.lexicographicallyPrecedes(rightKey.path.utf8)
    }
    return left < right
  }

  private func key(_ diagnostic: Diagnostic) -> (rank: Int, path: String) {
    guard let file = diagnostic.range?.file else { return (0, "") }
    let path = files.path(of: file)
    return (path.hasPrefix(contentPrefix) ? 1 : 2, path)
  }
}
