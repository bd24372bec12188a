extension DossierGraph {
  /// The sources of a record's statements, in the order of these and each source of a statement once.
  package func citations(of record: RecordReference) -> ArraySlice<StatementCitation> {
    statements.citations[space.number(of: record)]
  }

  /// Visits the same.
  package func visitCitations(of record: RecordReference, _ visit: (borrowing StatementCitation) -> Void) {
    statements.citations.lendEach(of: space.number(of: record), to: visit)
  }

  /// The statements in whose attributions a record is named, each once, by the order of the records in which they stand.
  package func statements(naming record: RecordReference) -> ArraySlice<StatementNaming> {
    statements.namings[space.number(of: record)]
  }

  /// The statements in whose attributions a record is named in a role.
  package func statements(naming record: RecordReference, as role: StatementRole) -> [Statement] {
    statements(naming: record).lazy.filter { $0.roles.contains(role) }.map(\.statement)
  }

  /// Visits the statements in whose attributions a record is named in a role, with all of their attributions.
  package func visitStatements(
    naming record: RecordReference, as role: StatementRole, in dossier: Dossier,
    _ visit: (Statement, [Attribution]) -> Void
  ) {
    dossier.visitStatements(statements(naming: record, as: role), visit)
  }
}

extension Dossier {
  /// Visits some statements with all of their attributions.
  package func visitStatements(
    _ statements: some Sequence<Statement>, _ visit: (Statement, [Attribution]) -> Void
  ) {
    var attributions: [Attribution] = []
    for statement in statements {
      visitVoices(of: statement) { attributions.append(copy $0) }
      visit(statement, attributions)
      attributions.removeAll(keepingCapacity: true)
    }
  }
}
