extension DossierGraph {
  /// The sources of a record's statements, in the order of these and each source of a statement once.
  package func citations(of record: RecordReference) -> ArraySlice<StatementCitation> {
    statements.citations[space.number(of: record)]
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
    var rest = statements(naming: record, as: role)[...]
    while let record = rest.first?.record {
      let run = rest.prefix { $0.record == record }
      rest = rest[run.endIndex...]
      dossier.visitStatements(run, of: record, visit)
    }
  }
}

extension Dossier {
  /// Visits some statements of a record with all of their attributions.
  ///
  /// - Parameter statements: in the order in which the record states them.
  package func visitStatements(
    _ statements: ArraySlice<Statement>, of record: RecordReference, _ visit: (Statement, [Attribution]) -> Void
  ) {
    var rest = statements
    var attributions: [Attribution] = []
    visitStatements(of: record) { statement, attribution in
      guard let next = rest.first else { return }
      if statement == next {
        attributions.append(copy attribution)
      } else if !attributions.isEmpty {
        visit(next, attributions)
        attributions.removeAll(keepingCapacity: true)
        rest.removeFirst()
        if statement == rest.first { attributions.append(copy attribution) }
      }
    }
    if let last = rest.first, !attributions.isEmpty { visit(last, attributions) }
  }
}
