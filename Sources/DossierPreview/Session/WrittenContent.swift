import DossierDiagnostics
import DossierLoading
import DossierModel

/// The content as it stands in its files, those that have lost their form among them: what a build finds.
///
/// Nothing is published of it, so it is worked out for the complaints alone, and thrown away: once such a file is mended, it mostly
/// holds the same records as before.
struct WrittenContent: Sendable {
  let folder: ContentFolder
  /// As of before these files lost their form.
  let resolution: Resolution
  let files: [ParsedFile]

  /// All files together, and the graph of that.
  ///
  /// - Parameters:
  ///   - former: the dossier of ``resolution``.
  ///   - graph: of that.
  ///   - words: what is worded otherwise than the program does.
  func resolved(
    following former: Dossier, _ graph: DossierGraph, words: WordChanges
  ) async -> (Resolution, Dossier, DossierGraph) {
    var written = resolution
    let edited = await written.take(files, graph, folder)
    if edited == nil { written = await Resolution.resolve(await folder.parseAll()) }
    var dossier = written.dossier
    dossier = dossier.wording(Words(language: dossier.settings.language, changes: words))
    let follows = edited.map { graph.following(graph.differing($0), from: former, to: dossier) }
    return (written, dossier, follows ?? DossierGraph(dossier))
  }
}
