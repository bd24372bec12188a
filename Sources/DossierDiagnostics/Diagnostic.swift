/// How much a diagnostic matters.
package enum Severity: String, Sendable, Comparable, CaseIterable {
  /// Worth knowing; never fails a build.
  case advice
  /// Probably wrong; fails a build only under `--strict`.
  case warning
  /// Wrong; nothing is published.
  case error

  package static func < (left: Self, right: Self) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .advice: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// What a diagnostic is about: one rule of the content format or of the site, with a stable name.
///
/// Each kind is declared beside the code that reports it, as a static member of this type. The identifier is part of the
/// program's interface: scripts filter on it, so it never changes its meaning.
package struct DiagnosticKind: Hashable, Sendable {
  /// Stable, lowercase, hyphenated: `unknown-reference`.
  package let identifier: String
  package let severity: Severity
  /// The rule and how to mend a breach of it, in whole sentences. Shown once per kind and in the reference.
  package let explanation: String

  package init(_ identifier: String, _ severity: Severity, _ explanation: String) {
    self.identifier = identifier
    self.severity = severity
    self.explanation = explanation
  }
}

/// Something a diagnostic adds: usually another place that has a part in it.
package struct Note: Hashable, Sendable {
  package let message: String
  package let range: SourceRange?

  package init(_ message: String, at range: SourceRange? = nil) {
    self.message = message
    self.range = range
  }
}

/// One complaint about the input, complete enough to be mended without opening the manual.
///
/// The summary starts with the most specific word, states what was expected and what was found, has no full stop.
/// Values are facts here; ``DiagnosticRenderer`` and its siblings alone turn them into text for people or machines.
package struct Diagnostic: Hashable, Sendable {
  package let kind: DiagnosticKind
  package let summary: String
  /// Where it was written; nil only where no file has a part in it.
  package let range: SourceRange?
  package let notes: [Note]
  /// What the author probably meant, to be written in place of the range.
  package let suggestion: String?

  package init(
    _ kind: DiagnosticKind, _ summary: String, at range: SourceRange?, suggestion: String? = nil, notes: [Note] = []
  ) {
    self.kind = kind
    self.summary = summary
    self.range = range
    self.suggestion = suggestion
    self.notes = notes
  }

  package var severity: Severity { kind.severity }
}

extension Diagnostic: Comparable {
  /// By file, line and column, then by identifier and text: the same input gives the same list.
  package static func < (left: Self, right: Self) -> Bool {
    switch (left.range, right.range) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (.some(let leftRange), .some(let rightRange)) where leftRange != rightRange: return leftRange < rightRange
    default: return (left.kind.identifier, left.summary) < (right.kind.identifier, right.summary)
    }
  }
}
