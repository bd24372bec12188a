package import DossierDiagnostics
package import DossierLoading
package import DossierModel

/// Every check, and the run of all of them.
package enum DossierChecks {
  private static let all: [any Check.Type] = [
    CircularAttribution.self, ContradictoryDate.self, ConvictedInWords.self, ImpossibleOrder.self,
    MisspelledTopic.self, MisspelledUnit.self, NameInsteadOfID.self, NoteWithoutLinks.self, OrphanRecord.self,
    OutcomeWithoutEvent.self, RepeatedRelation.self, StatementWithoutSource.self, UncitedSource.self,
    UnexplainedConflict.self,
    UnshownNote.self,
  ]

  /// Those that look at each statement that is confirmed: what these rest on is found once for all of them.
  private static let ofConfirmed: [any ConfirmationCheck.Type] = [
    ConfirmedByOnePublisher.self, ConfirmedOnOneRoot.self,
  ]

  /// What the checks report, and nothing else does, for the reference.
  package static let kinds =
    all.map { $0.kind }.filter { $0 != CircularAttribution.kind } + ofConfirmed.map { $0.kind } + [
      .unusableInput, MissingFile.kind, UnknownWordedTerm.kind, UnusableFileName.kind,
    ]

  /// What all checks find, in the order of files and lines.
  ///
  /// - Parameters:
  ///   - isSound: whether all records could be read; else nothing is said to be missing, which may stand in what couldn't.
  ///   - incomplete: the files that couldn't be read to their end.
  ///   - files: the images and other files of the content folder, by their paths below it.
  package static func run(
    on dossier: Dossier, _ graph: DossierGraph, isSound: Bool = true, incomplete: Set<SourceFileID> = [],
    files: Set<String>
  ) -> [Diagnostic] {
    var found = findings(on: dossier, graph, isSound: isSound, incomplete: incomplete)
    let missing = missingFiles(of: dossier, present: files)
    guard !missing.isEmpty else { return found }
    found += missing
    found.sort()
    return found
  }

  /// The files that notes name and that are not there.
  ///
  /// - Parameter records: the records whose notes are looked at; nil for all.
  package static func missingFiles(
    of dossier: Dossier, in records: [RecordReference]? = nil, present files: Set<String>
  ) -> [Diagnostic] {
    MissingFile(present: files).run(on: dossier, in: records)
  }

  /// What all checks find that doesn't break a page, in the order of files and lines.
  ///
  /// - Parameters:
  ///   - isSound: whether all records could be read.
  ///   - incomplete: the files that couldn't be read to their end. Only errors are told of them: what they seem to lack may stand below
  ///     the mistake.
  package static func findings(
    on dossier: Dossier, _ graph: DossierGraph, isSound: Bool, incomplete: Set<SourceFileID> = []
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for check in all where isSound || !check.missesSomething {
      check.run(on: dossier, graph) { found.append($0) }
    }
    if isSound {
      dossier.visitConfirmed { statement in
        for check in ofConfirmed { check.finding(on: statement, dossier).map { found.append($0) } }
      }
    }
    if !incomplete.isEmpty {
      found.removeAll { $0.severity < .error && $0.range.map { incomplete.contains($0.file) } ?? false }
    }
    found.sort()
    return found
  }

  /// The files that can't be published under their names.
  package static func unusableNames(of assets: [AssetFile]) -> [Diagnostic] {
    UnusableFileName.run(on: assets)
  }

  /// What in an author's `words.yaml` doesn't go with the dossier: terms that it doesn't have, plural forms that its language has otherwise.
  package static func unfitWords(in templates: TemplateFolder, _ dossier: Dossier) -> [Diagnostic] {
    UnknownWordedTerm.run(on: templates, dossier) + templates.diagnostics(inLanguage: dossier.settings.language)
  }

  /// The same for the files that lie beside the templates.
  package static func unusableNames(in templates: TemplateFolder) -> [Diagnostic] {
    UnusableFileName.run(on: templates)
  }
}
