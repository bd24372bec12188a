package import DossierDiagnostics
package import DossierModel

/// Every check, and the run of all of them.
package enum DossierChecks {
  private static let all: [any Check.Type] = [
    ConfirmedOnOneRoot.self, ImpossibleOrder.self, MisspelledTopic.self, OrphanRecord.self, OutcomeWithoutEvent.self,
    UncitedSource.self, UnexplainedConflict.self, UnshownNote.self,
  ]

  /// What the checks report, for the reference.
  package static let kinds = all.map { $0.kind } + [MissingFile.kind, UnusableFileName.kind]

  /// What all checks find, in the order of files and lines.
  ///
  /// - Parameter files: the images and other files of the content folder, by their paths below it.
  package static func run(on dossier: Dossier, _ graph: DossierGraph, files: Set<String>) -> [Diagnostic] {
    var found = MissingFile(present: files).run(on: dossier)
    for check in all {
      check.run(on: dossier, graph) { found.append($0) }
    }
    return found.sorted()
  }
}
