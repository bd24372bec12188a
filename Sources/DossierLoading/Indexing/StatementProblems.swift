import DossierDiagnostics
import DossierModel

/// What is wrong with tables of statements as such: rows that belong to no record.
struct StatementProblems: Sendable {
  private(set) var diagnostics: [Diagnostic]
  private(set) var unresolved: [UnresolvedReference] = []

  /// - Parameter ids: all that were given to records.
  init(_ statements: StatementTables, without ids: Set<String>, _ index: RecordIndex) {
    diagnostics = statements.diagnostics
    for subject in statements.subjects(without: ids) {
      if let record = index[subject.value] {
        diagnostics.append(.subjectIsInsideRecord(subject, index.range(of: record)))
      } else {
        unresolved.append(UnresolvedReference(slug: subject.value, range: subject.range, expected: .any))
      }
    }
  }
}
