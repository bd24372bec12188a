extension DossierGraph {
  /// Visits the statements in whose attributions a record is named in a role, each once and with all of its attributions, by the
  /// order of the records in which they stand.
  package func visitStatements(
    naming record: RecordReference, as role: StatementRole, in dossier: Dossier,
    _ visit: (Statement, [Attribution]) -> Void
  ) {
    var last: RecordReference?
    uses(of: record).lendEach { use in
      guard use.role == role.use, use.from != last else { return }
      last = use.from
      dossier.visitWholeStatements(of: use.from) { statement, attributions in
        if attributions.contains(where: { role.names(record, in: $0) }) { visit(statement, attributions) }
      }
    }
  }

  /// The statements in whose attributions a record is named in a role.
  package func statements(naming record: RecordReference, as role: StatementRole, in dossier: Dossier) -> [Statement] {
    var statements: [Statement] = []
    visitStatements(naming: record, as: role, in: dossier) { statement, _ in statements.append(statement) }
    return statements
  }
}

extension Dossier {
  /// Visits every statement of a record once, with all of its attributions.
  package func visitWholeStatements(of record: RecordReference, _ visit: (Statement, [Attribution]) -> Void) {
    var current: Statement?
    var attributions: [Attribution] = []
    visitStatements(of: record) { statement, attribution in
      if statement != current {
        if let current { visit(current, attributions) }
        attributions.removeAll(keepingCapacity: true)
        current = statement
      }
      attributions.append(copy attribution)
    }
    if let current { visit(current, attributions) }
  }
}
