import DossierDiagnostics
import DossierModel

/// A statement of which an attribution says that it is confirmed.
struct ConfirmedStatement {
  let statement: Statement
  /// What it rests on.
  let provenance: ProvenanceRoots.Provenance
  /// Where it is said to be confirmed.
  let range: SourceRange?
}

extension Dossier {
  /// Visits the statements that are said to be confirmed.
  func visitConfirmed(_ visit: (ConfirmedStatement) -> Void) {
    let confirmed = confirmedStatements()
    guard !confirmed.isEmpty else { return }
    let roots = ProvenanceRoots(self)
    for (statement, attributions) in confirmed {
      let provenance: ProvenanceRoots.Provenance =
        if case .claim(let id) = statement.record, statement.part == .whole {
          roots.provenance(of: id)
        } else {
          roots.provenance(of: attributions)
        }
      let range = attributions.first { $0.status == .confirmed }?.range
      visit(ConfirmedStatement(statement: statement, provenance: provenance, range: range))
    }
  }

  /// The same with all attributions of each.
  private func confirmedStatements() -> [(statement: Statement, attributions: [Attribution])] {
    var found: [Statement] = []
    for kind in RecordKind.allCases {
      for record in references(of: kind) {
        visitStatements(of: record) { statement, attribution in
          if attribution.status == .confirmed, found.last != statement { found.append(statement) }
        }
      }
    }
    return found.map { statement in
      var attributions: [Attribution] = []
      visitStatements(of: statement.record) { other, attribution in
        if other == statement { attributions.append(copy attribution) }
      }
      return (statement, attributions)
    }
  }
}
