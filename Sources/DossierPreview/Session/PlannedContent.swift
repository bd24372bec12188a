import DossierDiagnostics
import DossierLoading
import DossierModel
import DossierPublishing
import DossierSite

/// What follows from the content: the plan of its newest state without errors, and what stands in the way of a newer one.
struct PlannedContent: Sendable {
  /// What is published of the content.
  struct Sound: Sendable {
    let plan: SitePlan
    let dossier: Dossier
    let folder: ContentFolder
  }

  /// The complaints that can keep a site from being published, and those about single files.
  private(set) var diagnostics: [Diagnostic] = []
  /// What is worded otherwise than the program does.
  private(set) var words = WordChanges()
  /// The newest state without errors.
  private(set) var sound: Sound?
  /// The dossier as it is now, errors or not; nil if there is none.
  private(set) var latest: (dossier: Dossier, graph: DossierGraph)?
  /// The records that may differ between `sound` and now; nil if any may.
  private var unsoundRecords: Set<RecordReference>?
  private var missingFiles: [Diagnostic] = []
  private var assets: [AssetFile] = []
  private(set) var assetPaths: Set<String> = []
  /// The complaints about names and content of files that are published as they are.
  private(set) var assetProblems: [Diagnostic] = []

  /// Follows the content after a change: derives again only what an edit of some records changes, if it changes no ids.
  ///
  /// - Parameters:
  ///   - records: those that may differ; nil if any may.
  ///   - hasNewAssets: whether a file that is published as it is may have other bytes.
  ///   - words: what is worded otherwise than the program does.
  mutating func follow(
    _ content: WatchedContent, _ records: EditedRecords?, hasNewAssets: Bool, words: WordChanges
  ) {
    diagnostics = content.diagnostics
    self.words = words
    guard let folder = content.folder, var dossier = content.resolution?.dossier else {
      (latest, unsoundRecords) = (nil, nil)
      return
    }
    dossier = dossier.wording(Words(language: dossier.settings.language, changes: words))
    let graph: DossierGraph
    var edited: [RecordReference]?
    if let records, let latest {
      let changed = latest.graph.differing(records)
      graph = latest.graph.following(changed, from: latest.dossier, to: dossier)
      unsoundRecords?.formUnion(changed)
      edited = changed
    } else {
      graph = DossierGraph(dossier)
      unsoundRecords = nil
    }
    lookForFiles(of: dossier, edited, folder, hasNewAssets)
    latest = (dossier, graph)
    diagnostics = folder.namingCells(in: diagnostics + missingFiles + assetProblems)
    guard diagnostics.allSatisfy({ $0.severity < .error }) else { return }
    do {
      sound = Sound(plan: try plan(dossier, graph), dossier: dossier, folder: folder)
      unsoundRecords = []
    } catch {
      diagnostics.append(.unusablePath(error.summary))
    }
  }

  private func plan(_ dossier: Dossier, _ graph: DossierGraph) throws(PagePathError) -> SitePlan {
    guard let unsoundRecords, let sound else { return try SitePlan(dossier, graph) }
    return try sound.plan.following(SiteEdit(of: unsoundRecords, from: sound.dossier, to: dossier), graph)
  }

  /// Finds out which files of notes are missing, looking only at the edited records if nothing else can have changed.
  private mutating func lookForFiles(
    of dossier: Dossier, _ edited: [RecordReference]?, _ folder: ContentFolder, _ hasNewAssets: Bool
  ) {
    var edited = missingFiles.isEmpty ? edited : nil
    if assets != folder.assets || hasNewAssets {
      assetProblems = DossierChecks.unusableNames(of: folder.assets) + folder.activeFiles()
    }
    if assets != folder.assets {
      assets = folder.assets
      assetPaths = Set(assets.map(\.path))
      edited = nil
    }
    missingFiles = DossierChecks.missingFiles(of: dossier, in: edited, present: assetPaths)
  }
}
