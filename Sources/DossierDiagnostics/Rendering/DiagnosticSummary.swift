/// How many diagnostics of each severity there are, and in how many files.
package struct DiagnosticSummary: Hashable, Sendable {
  package private(set) var errors = 0
  package private(set) var warnings = 0
  package private(set) var advice = 0
  /// Files with at least one diagnostic.
  package let files: Int

  package init(_ diagnostics: some Sequence<Diagnostic>) {
    var seen: Set<SourceFileID> = []
    for diagnostic in diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .advice: advice += 1
      }
      if let file = diagnostic.range?.file { seen.insert(file) }
    }
    files = seen.count
  }

  /// `3 errors, 1 warning in 2 files`; `no problems`.
  package var text: String {
    let counts = [
      count(errors, "error", "errors"), count(warnings, "warning", "warnings"),
      count(advice, "piece of advice", "pieces of advice"),
    ].compactMap(\.self)
    guard !counts.isEmpty else { return "no problems" }
    let places = count(files, "file", "files").map { " in " + $0 } ?? ""
    return counts.joined(separator: ", ") + places
  }

  private func count(_ number: Int, _ singular: String, _ plural: String) -> String? {
    number == 0 ? nil : "\(number) \(number == 1 ? singular : plural)"
  }
}
