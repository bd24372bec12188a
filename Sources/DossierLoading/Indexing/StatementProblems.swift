import DossierDiagnostics
import DossierModel

/// What is wrong with tables of statements as such: rows that belong to no record.
struct StatementProblems: Sendable {
  private(set) var diagnostics: [Diagnostic]
  private(set) var unresolved: [UnresolvedReference] = []

  init(_ statements: StatementTables, of files: [ParsedFile], _ index: RecordIndex) {
    diagnostics = statements.diagnostics
    for subject in statements.subjects(without: files) {
      if let record = index[subject.value] {
        diagnostics.append(.subjectIsInsideRecord(subject, index.range(of: record)))
      } else {
        unresolved.append(UnresolvedReference(slug: subject.value, range: subject.range, expected: .any))
      }
    }
  }
}
