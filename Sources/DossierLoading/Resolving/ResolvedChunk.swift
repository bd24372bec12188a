import DossierDiagnostics

/// What some files came to: the work of one task.
struct ResolvedChunk: Sendable {
  private(set) var records = DecodedRecords()
  private(set) var files: [ResolvedFile] = []
  /// Of those files with which something is wrong.
  private(set) var problems: [FileProblems] = []

  /// Decodes a file.
  mutating func add(
    _ parsed: ParsedFile, _ declared: DeclaredFile, _ indexed: IndexedFile, _ index: RecordIndex, _ terms: TermTable
  ) {
    var problems = FileDecoder.decode(indexed, index, terms, into: &records)
    if parsed.isIncomplete, parsed.file.form == .frontMatter {
      // What seems to be missing may stand below the mistake.
      problems.diagnostics.removeAll { $0.kind == .missingKey || $0.kind == .claimWithoutSource }
    }
    files.append(ResolvedFile(indexed))
    if let problems = FileProblems(parsed, declared, problems) { self.problems.append(problems) }
  }
}
