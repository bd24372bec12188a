import DossierDiagnostics

/// What some files came to: the work of one task.
struct ResolvedChunk: Sendable {
  private(set) var records = DecodedRecords()
  /// Those that may be read again.
  private(set) var files: [ResolvedFile] = []
  /// Of those files with which something is wrong.
  private(set) var problems: [FileProblems] = []

  /// Decodes a file.
  ///
  /// - Parameters:
  ///   - rows: what of it differs from before; nil for all.
  ///   - isKept: whether the file may be read again.
  mutating func add(
    _ parsed: ParsedFile, _ declared: DeclaredFile, _ indexed: IndexedFile, rows: RowEdit? = nil,
    _ index: RecordIndex, _ terms: TermTable, isKept: Bool
  ) {
    var problems = FileDecoder.decode(rows?.differing ?? indexed, index, terms, into: &records)
    if let rows {
      problems.add(rows.problems)
      // Which of so many are told depends on their order.
      if problems.areTooMany { problems = FileDecoder.decode(indexed, index, terms, into: &records) }
    }
    if parsed.isIncomplete, parsed.file.form == .frontMatter {
      // What seems to be missing may stand below the mistake.
      problems.diagnostics.removeAll { $0.kind == .missingKey || $0.kind == .claimWithoutSource }
    }
    if isKept { files.append(ResolvedFile(indexed)) }
    if let problems = FileProblems(parsed, declared, problems) { self.problems.append(problems) }
  }

  /// The records, which are no longer here then.
  mutating func takeRecords() -> DecodedRecords {
    var taken = DecodedRecords()
    swap(&taken, &records)
    return taken
  }
}
