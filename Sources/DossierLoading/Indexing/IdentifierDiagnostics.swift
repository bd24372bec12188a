import DossierDiagnostics
import DossierModel

extension Diagnostic {
  static func duplicateIdentifier(_ id: Located<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateIdentifier, "id `\(id.value)` is taken", at: id.range, notes: [Note("first given here", at: first)])
  }

  static func malformedIdentifier(_ id: Located<String>, suggestion: String?) -> Diagnostic {
    let problem =
      id.value.utf8.count > Slug.maximumLength
      ? "id of \(id.value.utf8.count) bytes is longer than \(Slug.maximumLength)" : "`\(excerpt(id.value))` is no id"
    let summary = "\(problem): expected lowercase letters a to z, digits and single hyphens"
    return Diagnostic(.malformedIdentifier, summary, at: id.range, suggestion: suggestion)
  }

  static func identifiersDifferByCase(_ id: Located<String>, other: SourceRange) -> Diagnostic {
    Diagnostic(
      .identifiersDifferByCase, "id `\(excerpt(id.value))` differs from another only by case", at: id.range,
      notes: [Note("the other is given here", at: other)])
  }

  static func reservedIdentifier(_ id: Located<String>, because reason: String) -> Diagnostic {
    Diagnostic(.reservedIdentifier, "id `\(id.value)` can't be used: \(reason)", at: id.range)
  }

  static func missingIdentifier(_ declaration: Declaration) -> Diagnostic {
    Diagnostic(.missingIdentifier, "\(declaration.kind.noun) has no `id`", at: declaration.range)
  }
}

extension DiagnosticKind {
  static let duplicateIdentifier = DiagnosticKind(
    "duplicate-id", .error,
    """
    An id names one thing in the whole dossier, whatever its kind: records, events inside cases and claims share their names. Rename \
    one of the two and whatever refers to it.
    """)

  static let malformedIdentifier = DiagnosticKind(
    "malformed-id", .error,
    """
    An id consists of lowercase letters a to z, digits and single hyphens between them, at most \(Slug.maximumLength) characters. It \
    becomes a file's name and a part of addresses on every system. The id of a file is its name without `.md`.
    """)

  static let identifiersDifferByCase = DiagnosticKind(
    "ids-differ-by-case", .error,
    """
    Some file systems take names that differ only by case for one and the same, so that one page would replace the other. Ids are \
    lowercase; rename one of the two.
    """)

  static let reservedIdentifier = DiagnosticKind(
    "reserved-id", .error,
    """
    Some names can't be those of a page: `index` is the list of all records of a kind, and Windows keeps `con`, `nul`, `com1` and \
    the like for devices. Choose another id.
    """)

  static let missingIdentifier = DiagnosticKind(
    "missing-id", .error,
    """
    A record in a table and an event inside a case or a person need an `id`, by which others refer to them and pages are named. Only \
    claims can do without; theirs are then made from their subject's id.
    """)
}
