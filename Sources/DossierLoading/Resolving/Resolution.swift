package import DossierDiagnostics
package import DossierModel
import DossierSystem

/// A dossier made of its files, and everything that is wrong with them.
///
/// What the files say is complete only without errors among ``diagnostics``: what is wrong is left out or filled in then, so
/// that the rest can be checked too, but nothing of it is fit to be published.
package struct Resolution: Sendable {
  package private(set) var dossier: Dossier
  /// Those of ``dossier``, to be edited.
  private var records: DossierRecords
  /// The complaints about all files, in order.
  package private(set) var diagnostics: [Diagnostic] = []
  package private(set) var index: RecordIndex
  private let terms: TermTable
  private var files: [SourceFileID: ResolvedFile] = [:]
  private var settingsFile: SourceFileID?
  /// The files that hold claims, by their paths.
  private var claimFiles: [ContentFile] = []
  /// What is wrong with each file; files without problems are not among them.
  private var problems: [SourceFileID: FileProblems] = [:]
  private var settingsProblems: SettingsProblems
  private var statements: StatementTables
  private var statementProblems: StatementProblems
  /// Complaints about ids. While there are any, a file's new text can't just take the place of the old.
  private let indexingDiagnostics: [Diagnostic]

  /// Resolves the files of a dossier, in any order.
  ///
  /// What was parsed is let go file by file as its records are made: both at once would be most of the memory that a build needs.
  ///
  /// - Parameter room: how many numbers are left free for records to come: see ``update(_:removed:naming:parse:)``. Without any, nothing
  ///   is kept that following an edit would take, and all has to be resolved again.
  package nonisolated static func resolve(_ files: consuming [ParsedFile], room: NumberRoom = .none) async -> Resolution
  {
    let fileCount = files.count
    let indexed = await IndexedFiles(files, room: room)
    let (index, settings) = (indexed.index, indexed.settings)
    let (settingsProblems, indexingDiagnostics) = (indexed.settingsProblems, indexed.diagnostics)
    let (statements, statementProblems) = (indexed.statements, indexed.statementProblems)
    let terms = TermTable(
      settings.vocabulary, isRightToLeft: WritingDirection.isRightToLeft(settings.language))
    var chunks = await indexed.takeFiles().mapChunks { files in
      var chunk = ResolvedChunk()
      for file in files {
        chunk.add(file.parsed, file.declared, file.indexed, index, terms, isKept: room != .none)
      }
      return chunk
    }
    // What was parsed is gone, and what was made of it a fraction of it: before the tables of records are made beside that.
    Memory.giveBack(after: fileCount)
    let parts = chunks.indices.map { chunks[$0].takeRecords() }
    var resolution = Resolution(
      DossierAssembly.records(of: parts, index, settings, room: room), index: index, terms: terms,
      settingsProblems: settingsProblems, statements: statements,
      statementProblems: statementProblems, indexingDiagnostics: indexingDiagnostics)
    for chunk in chunks { resolution.take(chunk) }
    resolution.finish()
    resolution.records.settle(all: true)
    resolution.dossier = Dossier(resolution.records)
    return resolution
  }

  /// The dossier and the complaints, without what it takes to follow edits: half as much memory again.
  package consuming func finished() -> (dossier: Dossier, diagnostics: [Diagnostic]) {
    (dossier, diagnostics)
  }

  private init(
    _ records: DossierRecords, index: RecordIndex, terms: TermTable, settingsProblems: SettingsProblems,
    statements: StatementTables, statementProblems: StatementProblems, indexingDiagnostics: [Diagnostic]
  ) {
    self.records = records
    // Not the records yet: what is settled among them would have to be copied.
    dossier = Dossier(DossierRecords(settings: records.settings))
    self.index = index
    self.terms = terms
    self.settingsProblems = settingsProblems
    self.statements = statements
    self.statementProblems = statementProblems
    self.indexingDiagnostics = indexingDiagnostics
  }

  /// The files of which records could not be read to their end: what they seem to lack may stand below the mistake.
  package var incompleteFiles: Set<SourceFileID> {
    Set(problems.values.lazy.filter(\.isIncomplete).map(\.file.id))
  }

  private mutating func take(_ chunk: ResolvedChunk) {
    for file in chunk.files {
      files[file.file.id] = file
      problems[file.file.id] = nil
      if file.file.kind == .settings { settingsFile = file.file.id }
      if file.claims != nil, claimFiles.last.map({ $0.path < file.file.path }) ?? true { claimFiles.append(file.file) }
    }
    for problems in chunk.problems { self.problems[problems.file.id] = problems }
  }

  /// More files than this name what came or went: then all may as well be resolved again.
  private static let dependentLimit = 2000

  /// Takes over files that were read again, that are new, or that are gone.
  ///
  /// The result is the same as that of ``resolve(_:room:)`` for all files. Only these files are decoded, and those that name what came or
  /// went with them; what crosses records, such as relative dates, is derived again.
  ///
  /// - Parameters:
  ///   - naming: the files that name some of the records of ``dossier``.
  ///   - parse: reads files again.
  /// - Returns: nil, and nothing has changed, if everything has to be resolved again: where there is something to say about ids, or was,
  ///   and where `dossier.yaml` has another vocabulary or a language that is read in the other direction.
  package mutating func update(
    _ edited: [ParsedFile], removed: Set<SourceFileID> = [],
    naming: (Set<RecordReference>) -> Set<SourceFileID> = { _ in [] },
    parse: ([SourceFileID]) async -> [ParsedFile] = { _ in [] }
  ) async -> EditedRecords? {
    guard index.hasRoom, indexingDiagnostics.isEmpty, settingsFile.map(removed.contains) != true else { return nil }
    let statements = followedStatements(edited, removed)
    let said = statements.map { $0.subjects(unlike: self.statements) } ?? []
    let tables = statements ?? self.statements
    var parsed = edited.map(tables.joined)
    var declared = parsed.map(DeclaredFile.init)
    var indexed: [SourceFileID: IndexedFile] = [:]
    for file in declared { indexed[file.file.id] = files[file.file.id]?.indexed(file) }
    var index = index
    var gone: Set<RecordReference> = []
    var wholeFiles: Set<SourceFileID> = []
    let others = declared.filter { indexed[$0.file.id] == nil }
    let hasOtherNames = !others.isEmpty || !removed.isEmpty
    if hasOtherNames {
      guard let edit = IndexEdit(others, removed: removed, index: index, former: files, claimFiles: claimFiles) else {
        return nil
      }
      (index, gone) = (edit.index, edit.gone)
      for file in edit.files { indexed[file.file.id] = file }
      let slugs = edit.come.union(gone.map(self.index.slug))
      wholeFiles = gone.isEmpty ? [] : naming(gone)
      for problems in problems.values where problems.depend(on: slugs) { wholeFiles.insert(problems.file.id) }
      if let settings = settingsFile,
        settingsProblems.unresolved.contains(where: { slugs.contains($0.slug) })
          || !settingsProblems.diagnostics.isEmpty || records.settings.featured.contains(where: gone.contains)
      {
        wholeFiles.insert(settings)
      }
    }
    var dependents = wholeFiles
    for subject in said { if let record = index[subject] { dependents.insert(index.range(of: record).file) } }
    dependents.subtract(removed.union(indexed.keys))
    guard dependents.count <= Self.dependentLimit else { return nil }
    for file in await parse(dependents.sorted()) {
      let file = tables.joined(to: file)
      let declaration = DeclaredFile(file)
      guard let again = files[file.file.id]?.indexed(declaration) else { return nil }
      parsed.append(file)
      declared.append(declaration)
      indexed[file.file.id] = again
    }
    guard let edition = settings(among: parsed, index) else { return nil }
    if let (settings, problems) = edition { (records.settings, settingsProblems) = (settings, problems) }
    self.index = index
    let eventsBefore = records.events
    for reference in gone { records.remove(reference) }
    var changed = EditedRecords(edited: Array(gone))
    let work = zip(parsed, declared).compactMap { parsed, declared -> EditedFile? in
      guard let indexed = indexed[parsed.file.id] else { return nil }
      let former = wholeFiles.contains(parsed.file.id) ? nil : files[parsed.file.id]
      let rows = former.flatMap { RowEdit(indexed, $0, problems[parsed.file.id]) }
      return EditedFile(parsed: parsed, declared: declared, indexed: indexed, rows: rows)
    }
    forget(removed)
    for file in work {
      for record in (file.rows?.differing ?? file.indexed).records {
        self.index.set(record.slug, to: record.reference, at: record.declaration.range)
        if file.rows?.moved.contains(record.reference) ?? false {
          changed.moved.append(record.reference)
        } else {
          changed.edited.append(record.reference)
        }
      }
    }
    await decode(work)
    if let statements { self.statements = statements }
    if statements != nil || hasOtherNames { findSubjects() }
    finish()
    records.settle()
    dossier = Dossier(records)
    self.index.settle()
    changed.edited += records.events.derived(unlike: eventsBefore).map(RecordReference.event)
    return changed
  }

  /// The tables of statements, if some of them were read again or went.
  private func followedStatements(_ edited: [ParsedFile], _ removed: Set<SourceFileID>) -> StatementTables? {
    let tables = edited.filter(\.file.kind.isOfStatements)
    guard !tables.isEmpty || statements.contains(anyOf: removed) else { return nil }
    return statements.following(tables, removed: removed)
  }

  /// Looks for rows of tables of statements that belong to no record.
  private mutating func findSubjects() {
    guard !statements.isEmpty else {
      statementProblems = StatementProblems(statements, without: [], index)
      return
    }
    var ids: Set<String> = []
    for file in files.values {
      for case let id? in file.entries.lazy.map(\.written) { ids.insert(id) }
    }
    statementProblems = StatementProblems(statements, without: ids, index)
  }

  /// The settings, if their file is among those that were read; nil if they have another vocabulary or direction than before.
  private func settings(
    among parsed: [ParsedFile], _ index: RecordIndex
  ) -> (settings: DossierSettings, problems: SettingsProblems)?? {
    guard parsed.contains(where: { $0.file.kind == .settings }) else { return .some(nil) }
    let (settings, problems) = SettingsLoader.load(parsed, index)
    let isRightToLeft = WritingDirection.isRightToLeft(settings.language)
    guard settings.vocabulary == records.settings.vocabulary, isRightToLeft == terms.isRightToLeft else { return nil }
    return (settings, problems)
  }

  private mutating func forget(_ removed: Set<SourceFileID>) {
    for id in removed {
      files[id] = nil
      problems[id] = nil
    }
    if !removed.isEmpty { claimFiles.removeAll { removed.contains($0.id) } }
  }

  private mutating func decode(_ files: [EditedFile]) async {
    let (index, terms) = (index, terms)
    let chunks = await files.mapChunks { files in
      var chunk = ResolvedChunk()
      for file in files {
        chunk.add(file.parsed, file.declared, file.indexed, rows: file.rows, index, terms, isKept: true)
      }
      return chunk
    }
    for chunk in chunks {
      for file in chunk.files { note(file) }
      take(chunk)
      records.replace(with: chunk.records)
    }
  }

  /// Takes down whether a file holds claims.
  private mutating func note(_ resolved: ResolvedFile) {
    let file = resolved.file
    let place = claimFiles.partitioningIndex { $0.path >= file.path }
    let isKnown = place < claimFiles.count && claimFiles[place].id == file.id
    if isKnown, resolved.claims == nil { claimFiles.remove(at: place) }
    if !isKnown, resolved.claims != nil { claimFiles.insert(file, at: place) }
  }

  /// Derives what crosses records, and collects the complaints.
  private mutating func finish() {
    var dates = RelativeDates()
    dates.fill(in: &records.events)
    // Not by their numbers: those of files that came later are the highest.
    let problems = problems.values.sorted { ($0.file.path, $0.file.id) < ($1.file.path, $1.file.id) }
    let unresolved =
      settingsProblems.unresolved + statementProblems.unresolved + problems.flatMap(\.unresolved)
    let references = ReferenceReporter.report(
      unresolved, index: index, incomplete: problems.filter(\.isIncomplete).map(\.file))
    diagnostics =
      [
        indexingDiagnostics, settingsProblems.diagnostics, statementProblems.diagnostics,
        problems.flatMap(\.diagnostics), references,
        dates.diagnostics,
        ContainmentCycles(records).diagnostics,
      ].flatMap { $0 }.sorted().withoutRepetitions
  }
}

extension RecordTable<Event> {
  /// Those told from others that now follow to another date than in an earlier table.
  fileprivate func derived(unlike former: RecordTable<Event>) -> [EventID] {
    ids.filter { id in
      lend(id) { $0.relative != nil } && former.contains(id) && self[id].when?.date != former[id].when?.date
    }
  }
}
