import DossierDiagnostics
import DossierLoading
import DossierSite

/// The templates as the preview has them in memory.
struct WatchedTemplates: Sendable {
  /// What an update came to.
  struct Update: Sendable {
    var hasNewTemplates = false
    /// Whether `words.yaml` says something else, or something else is wrong with it.
    var hasNewWords = false
    var hasNewStyles = false
    /// The other files that pages refer to, as far as they have other bytes.
    var assets: [String] = []
  }

  /// As the user named it; nothing need be there.
  private let path: String
  private let builtIn: [(path: String, bytes: [UInt8])]
  private(set) var folder: TemplateFolder?
  private(set) var templates: SiteTemplates?
  private var problem: Diagnostic?
  private var unusableNames: [Diagnostic] = []

  init(path: String, builtIn: [(path: String, bytes: [UInt8])]) {
    self.path = path
    self.builtIn = builtIn
  }

  var diagnostics: [Diagnostic] {
    [problem].compactMap { $0 } + (folder?.diagnostics ?? []) + unusableNames + (templates?.diagnostics ?? [])
  }

  /// Reads the folder; compiles the templates if one of them differs from before.
  mutating func update(_ table: inout SourceFileTable) -> Update {
    var update = Update()
    let (formerWords, formerDiagnostics) = (folder?.wordsFile?.bytes, folder?.diagnostics)
    let before = Dictionary(uniqueKeysWithValues: (folder?.files ?? []).map { ($0.path, $0.bytes) })
    do {
      let isThere = FileSignature(ofFile: path)?.isFolder ?? false
      folder = try TemplateFolder.load(isThere ? path : nil, builtIn: builtIn, addingTo: &table)
      problem = nil
    } catch {
      problem = .unreadableFolder(path, reason: error.reason)
      return update
    }
    guard let folder else { return update }
    update.hasNewWords = folder.wordsFile?.bytes != formerWords || folder.diagnostics != formerDiagnostics
    unusableNames = DossierChecks.unusableNames(in: folder)
    var gone = before
    for file in folder.files {
      gone[file.path] = nil
      if before[file.path] != file.bytes { update.add(file.path) }
    }
    for path in gone.keys { update.add(path) }
    if update.hasNewTemplates || update.hasNewWords || templates == nil { templates = SiteTemplates(folder) }
    return update
  }
}

extension WatchedTemplates.Update {
  /// Takes down that a file differs.
  fileprivate mutating func add(_ path: String) {
    if path.hasSuffix(".html") {
      hasNewTemplates = true
    } else if path.hasSuffix(".css") {
      hasNewStyles = true
    } else {
      assets.append(path)
    }
  }
}
