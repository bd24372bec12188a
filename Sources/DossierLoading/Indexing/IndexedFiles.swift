import DossierDiagnostics
import DossierModel
import DossierSystem

/// The files of a dossier once every id is known: ready to be decoded one by one.
struct IndexedFiles: Sendable {
  /// A file with what was found out about it so far.
  struct File: Sendable {
    let parsed: ParsedFile
    let declared: DeclaredFile
    fileprivate let names: ArraySlice<DeclaredName>

    /// Put together by whoever decodes it, on its core.
    var indexed: IndexedFile { IndexedFile(declared, names) }
  }

  let index: RecordIndex
  let settings: DossierSettings
  let settingsProblems: SettingsProblems
  /// Complaints about ids.
  let diagnostics: [Diagnostic]
  let statements: StatementTables
  let statementProblems: StatementProblems
  private let files: [File]

  /// Indexes files in any order.
  init(_ parsed: [ParsedFile], room: NumberRoom) async {
    // They come in order when a folder is read; sorting would copy them all.
    let isInOrder = parsed.indices.dropFirst().allSatisfy { parsed[$0 - 1].file.path < parsed[$0].file.path }
    let read = isInOrder ? parsed : parsed.sorted { $0.file.path < $1.file.path }
    let statements = StatementTables(read, keepsTables: room != .none)
    let parsed = statements.isEmpty ? read : read.map(statements.joined)
    let declared = await parsed.mapChunks { $0.map(DeclaredFile.init) }.flatMap { $0 }
    let indexing = Indexing.run(declared, room: room)
    index = indexing.index
    diagnostics = indexing.diagnostics
    self.statements = statements
    let ids = statements.isEmpty ? [] : StatementTables.identifiers(in: read)
    statementProblems = StatementProblems(statements, without: ids, index)
    (settings, settingsProblems) = SettingsLoader.load(parsed, index)
    files = parsed.indices.map { File(parsed: parsed[$0], declared: declared[$0], names: indexing.names[$0]) }
  }

  /// The files in the order of their paths, for whoever decodes them; nothing else holds them then.
  consuming func takeFiles() -> [File] { files }
}
