import DossierDiagnostics
import DossierModel

extension Dossier {
  /// Visits the statements of which an attribution says that they are confirmed: what each rests on, and where that is written.
  func visitConfirmed(_ visit: (Statement, ProvenanceRoots.Provenance, SourceRange?) -> Void) {
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
      visit(statement, provenance, attributions.first { $0.status == .confirmed }?.range)
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
