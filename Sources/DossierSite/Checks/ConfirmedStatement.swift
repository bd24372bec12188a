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
    for statement in confirmed {
      let provenance: ProvenanceRoots.Provenance =
        if let id = statement.claim {
          roots.provenance(of: id)
        } else {
          roots.provenance(of: statement)
        }
      var range: SourceRange?
      visitVoices(of: statement) { if range == nil, $0.status == .confirmed { range = $0.range } }
      visit(ConfirmedStatement(statement: statement, provenance: provenance, range: range))
    }
  }

  private func confirmedStatements() -> [Statement] {
    var found: [Statement] = []
    for kind in RecordKind.allCases {
      for record in references(of: kind) {
        visitStatements(of: record) { statement, attribution in
          if attribution.status == .confirmed, found.last != statement { found.append(statement) }
        }
      }
    }
    return found
  }
}
