import ArgumentParser

/// How diagnostics are printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people, on standard error.
  case text
  /// One JSON object, on standard output.
  case json
  /// GitHub workflow annotations, on standard output.
  case github
}
