package import DossierDiagnostics
package import DossierModel

/// A dossier made of its files, and everything that is wrong with them.
///
/// What the files say is complete only without errors among ``diagnostics``: what is wrong is left out or filled in then, so
/// that the rest can be checked too, but nothing of it is fit to be published.
package struct Resolution: Sendable {
  package private(set) var dossier: Dossier
  /// The complaints about all files, in order.
  package private(set) var diagnostics: [Diagnostic] = []
  package private(set) var index: RecordIndex
  private let terms: TermTable
  private var files: [SourceFileID: ResolvedFile]
  /// What is wrong with each file; files without problems are not among them.
  private var problems: [SourceFileID: FileProblems]
  private var settingsProblems: SettingsProblems
  private let statements: StatementTables
  private let statementProblems: StatementProblems
  /// Complaints about ids. While there are any, a file's new text can't just take the place of the old.
  private let indexingDiagnostics: [Diagnostic]

  /// Resolves the files of a dossier, in any order.
  ///
  /// What was parsed is let go file by file as its records are made: both at once would be most of the memory that a build needs.
  package nonisolated static func resolve(_ files: consuming [ParsedFile]) async -> Resolution {
    let indexed = await IndexedFiles(files)
    let (index, settings) = (indexed.index, indexed.settings)
    let (settingsProblems, indexingDiagnostics) = (indexed.settingsProblems, indexed.diagnostics)
    let (statements, statementProblems) = (indexed.statements, indexed.statementProblems)
    let terms = TermTable(settings.vocabulary)
    let chunks = await indexed.takeFiles().mapChunks { files in
      var chunk = ResolvedChunk()
      for file in files { chunk.add(file.parsed, file.declared, file.indexed, index, terms) }
      return chunk
    }
    var resolution = Resolution(
      dossier: DossierAssembly.dossier(of: chunks.map(\.records), index, settings), index: index, terms: terms,
      settingsProblems: settingsProblems, statements: statements, statementProblems: statementProblems,
      indexingDiagnostics: indexingDiagnostics)
    for chunk in chunks {
      for file in chunk.files { resolution.files[file.id] = file }
      for problems in chunk.problems { resolution.problems[problems.file.id] = problems }
    }
    resolution.finish()
    return resolution
  }

  /// The dossier and the complaints, without what it takes to follow edits: half as much memory again.
  package consuming func finished() -> (dossier: Dossier, diagnostics: [Diagnostic]) {
    (dossier, diagnostics)
  }

  private init(
    dossier: Dossier, index: RecordIndex, terms: TermTable, settingsProblems: SettingsProblems,
    statements: StatementTables, statementProblems: StatementProblems, indexingDiagnostics: [Diagnostic]
  ) {
    self.dossier = dossier
    self.index = index
    self.terms = terms
    self.settingsProblems = settingsProblems
    self.statements = statements
    self.statementProblems = statementProblems
    self.indexingDiagnostics = indexingDiagnostics
    files = [:]
    problems = [:]
  }

  /// Takes over files that were read again, if they hold the same records as before.
  ///
  /// The result is the same as that of ``resolve(_:)`` for all files. Only these files are decoded; what crosses records, such as
  /// relative dates, is derived again.
  ///
  /// - Returns: the records that may differ from before; nil, and nothing has changed, if a file is new, holds other ids than
  ///   before or is a table of statements, or if `dossier.yaml` has another vocabulary: then everything has to be resolved again.
  package mutating func update(_ edited: [ParsedFile]) -> [RecordReference]? {
    guard indexingDiagnostics.isEmpty, !edited.contains(where: { $0.file.kind.isOfStatements }) else { return nil }
    let edited = edited.map(statements.joined)
    let declared = edited.map(DeclaredFile.init)
    var indexed: [IndexedFile] = []
    var edition: (settings: DossierSettings, problems: SettingsProblems)?
    for (parsed, declared) in zip(edited, declared) {
      guard let records = files[parsed.file.id]?.records(declared.declarations) else { return nil }
      indexed.append(IndexedFile(file: parsed.file, records: records))
      guard parsed.file.kind == .settings else { continue }
      let (settings, problems) = SettingsLoader.load([parsed], index)
      guard settings.vocabulary == dossier.settings.vocabulary else { return nil }
      edition = (settings, problems)
    }
    if let edition { (dossier.settings, settingsProblems) = edition }
    for file in indexed {
      for record in file.records { index.move(record.reference, to: record.declaration.range) }
    }
    let eventsBefore = dossier.events
    for (position, parsed) in edited.enumerated() {
      var chunk = ResolvedChunk()
      chunk.add(parsed, declared[position], indexed[position], index, terms)
      problems[parsed.file.id] = chunk.problems.first
      dossier.replace(with: chunk.records)
    }
    finish()
    let derived = dossier.events.ids.filter { id in
      dossier.events[id].relative != nil && dossier.events[id].when?.date != eventsBefore[id].when?.date
    }
    return indexed.flatMap { $0.records.map(\.reference) } + derived.map(RecordReference.event)
  }

  /// Derives what crosses records, and collects the complaints.
  private mutating func finish() {
    var dates = RelativeDates()
    dates.fill(in: &dossier.events)
    let problems = problems.values.sorted { $0.file.id < $1.file.id }
    let unresolved =
      settingsProblems.unresolved + statementProblems.unresolved + problems.flatMap(\.unresolved)
    let references = ReferenceReporter.report(
      unresolved, index: index, incomplete: problems.filter(\.isIncomplete).map(\.file))
    diagnostics =
      [
        indexingDiagnostics, settingsProblems.diagnostics, statementProblems.diagnostics,
        problems.flatMap(\.diagnostics), references,
        dates.diagnostics,
        ContainmentCycles(dossier).diagnostics,
      ].flatMap { $0 }.sorted().withoutRepetitions
  }
}
