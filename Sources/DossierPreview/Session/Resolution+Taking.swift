import DossierDiagnostics
import DossierLoading
import DossierModel

extension Resolution {
  /// Takes over files that were read again, that are new, or that are gone.
  ///
  /// - Parameter graph: of the dossier as it is now.
  /// - Returns: the records that may differ; nil, and nothing has changed, if all has to be resolved again.
  mutating func take(
    _ files: [ParsedFile], removed: Set<SourceFileID> = [], _ graph: DossierGraph, _ folder: ContentFolder
  ) async -> EditedRecords? {
    let index = index
    return await update(files, removed: removed) { gone in
      var files: Set<SourceFileID> = []
      for reference in gone { files.formUnion(graph.uses(of: reference).lazy.map { index.range(of: $0.from).file }) }
      return files
    } parse: { files in
      await folder.parse(files.compactMap(folder.file))
    }
  }
}
