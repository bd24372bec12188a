import DossierDiagnostics

extension Diagnostic {
  static func duplicateKey(_ key: Located<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateKey, "`\(excerpt(key.value))` is written twice in one mapping", at: key.range,
      notes: [Note("first written here", at: first)])
  }

  static func keyIsNotText(_ found: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.keyIsNotText, "key expected to be text, found \(found)", at: range)
  }

  static func mergeKey(at range: SourceRange) -> Diagnostic {
    Diagnostic(.mergeKey, "merge key `<<` is not supported", at: range)
  }

  static func unknownTag(_ tag: String, at range: SourceRange) -> Diagnostic {
    let prefix = "tag:yaml.org,2002:"
    let shown = tag.hasPrefix(prefix) ? "!!" + tag.dropFirst(prefix.count) : tag
    return Diagnostic(.unknownTag, "tag `\(excerpt(shown))` has no meaning here", at: range)
  }

  static func severalDocuments(at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .severalDocuments, "second YAML document in one file", at: range,
      notes: [Note("the first one begins here", at: first)])
  }

  static func unknownAnchor(_ name: String, suggestion: String?, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownAnchor, "`*\(excerpt(name))` refers to no anchor before it", at: range,
      suggestion: suggestion.map { "*" + $0 })
  }

  static func aliasCycle(_ name: String, anchor: SourceRange, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .aliasCycle, "`*\(excerpt(name))` is part of what it refers to", at: range,
      notes: [Note("`&\(excerpt(name))` begins here", at: anchor)])
  }

  static func aliasExplosion(_ name: String, _ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(.aliasExplosion, "`*\(excerpt(name))` brings the aliases of this file beyond \(limit) values", at: range)
  }

  static func nestedTooDeep(_ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(.nestedTooDeep, "list or mapping inside more than \(limit) others", at: range)
  }
}

extension Diagnostic {
  static func commentInText(_ comment: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.commentInText, "`\(excerpt(comment))` is a comment and is left out of the text before it", at: range)
  }
}

extension DiagnosticKind {
  static let commentInText = DiagnosticKind(
    "comment-in-text", .warning,
    """
    In YAML a comment begins with `#` behind a blank. Where that belongs to the text (`room #12`), put the whole text into quotes; a \
    comment has a blank behind its `#`.
    """)

  static let duplicateKey = DiagnosticKind(
    "duplicate-key", .error,
    "A mapping has each key once. Delete one of the two, or make the value a list if both are meant.")

  static let keyIsNotText = DiagnosticKind(
    "yaml-key", .error,
    """
    The part before `: ` is the name of a field. Text that begins with `[`, `{`, `*` or `:` is something else in YAML: put it in \
    quotes if it is meant as text.
    """)

  static let mergeKey = DiagnosticKind(
    "yaml-merge-key", .error,
    """
    Merge keys are not part of YAML 1.2 and hide which value wins. Write the fields out, or refer to a whole value with an alias: \
    `in: *source`.
    """)

  static let unknownTag = DiagnosticKind(
    "yaml-tag", .error,
    "Every value is read as the text that was written, so tags are not needed. Delete it; quote text that begins with `!`."
  )

  static let severalDocuments = DiagnosticKind(
    "yaml-documents", .error,
    "A file holds one YAML document: one record, or one list of records. Delete the `---` between them and make them one list."
  )

  static let unknownAnchor = DiagnosticKind(
    "yaml-unknown-anchor", .error,
    "An alias `*name` repeats the value after an earlier `&name` in the same file. Text that begins with `*` must be in quotes."
  )

  static let aliasCycle = DiagnosticKind(
    "yaml-alias-cycle", .error, "A value that contains itself has no end. Write what is meant in place of the alias.")

  static let aliasExplosion = DiagnosticKind(
    "yaml-alias-expansion", .error,
    "Aliases that refer to values full of aliases multiply. Write the values out, or put them into a table.")

  static let nestedTooDeep = DiagnosticKind(
    "yaml-nesting", .error, "No field of a dossier is nested as deeply as this. Check the brackets and the indentation."
  )
}
