import DossierDiagnostics

/// What each name directly in the content folder stands for.
enum ContentLayout {
  enum Place: Equatable {
    /// A file of records.
    case file(ContentKind, ContentFile.Form)
    /// A folder with one file for each record.
    case recordFolder(ContentKind)
    /// A folder of files that are published as they are.
    case assetFolder
    /// Not part of the dossier, and known not to be.
    case ignored
    case unknown(suggestion: String?)
  }

  static let assetFolders = ["assets", "images"]
  static let settingsFile = "dossier.yaml"
  static let recordExtension = ".md"

  static func place(ofFile name: String) -> Place {
    if isIgnored(name) { return .ignored }
    if name == settingsFile { return .file(.settings, .mapping) }
    for kind in ContentKind.allCases where kind.hasTables {
      if name == kind.collectionName.map({ $0 + ".csv" }) { return .file(kind, .table) }
      if name == kind.collectionName.map({ $0 + ".yaml" }) { return .file(kind, .list) }
    }
    return .unknown(suggestion: fileSuggestion(for: name))
  }

  static func place(ofFolder name: String) -> Place {
    if isIgnored(name) { return .ignored }
    if assetFolders.contains(name) { return .assetFolder }
    for kind in ContentKind.allCases where kind.hasFolder && kind.collectionName == name { return .recordFolder(kind) }
    return .unknown(suggestion: folderSuggestion(for: name))
  }

  /// Dot files (also Obsidian's `.obsidian`), read-me files, and what editors keep beside a file (`a.md~`, `#a.md#`), in every folder.
  static func isIgnored(_ name: String) -> Bool {
    name.hasPrefix(".") || name.lowercased() == "readme.md" || name.hasSuffix("~")
      || name.hasPrefix("#") && name.hasSuffix("#")
  }

  private static func folderSuggestion(for name: String) -> String? {
    if name.lowercased() == "claim" || name.lowercased() == "claims" { return "claims.yaml" }
    let folders = ContentKind.allCases.filter(\.hasFolder).compactMap(\.collectionName) + assetFolders
    return suggestion(for: name, among: folders, kinds: \.hasFolder).map { $0 + "/" }
  }

  /// The table that a misnamed file may be: `people.yml` is `people.yaml`, `person.csv` is `people.csv`.
  private static func fileSuggestion(for name: String) -> String? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return nil }
    let fileExtension = parts[1].lowercased() == "csv" ? ".csv" : ".yaml"
    if nearMiss(to: parts[0].lowercased(), among: ["dossier"]) != nil { return settingsFile }
    let tables = ContentKind.allCases.filter(\.hasTables).compactMap(\.collectionName)
    return suggestion(for: parts[0], among: tables, kinds: \.hasTables).map { $0 + fileExtension }
  }

  /// What other formats call a kind.
  private static let synonyms = [
    "persons": "person", "orgs": "organization", "organisations": "organization", "companies": "organization",
    "locations": "place", "documents": "source", "references": "source", "articles": "source", "pages": "note",
    "posts": "note",
  ]

  /// The singular of a collection is as likely a slip as a misspelling.
  private static func suggestion(
    for name: String, among collections: [String], kinds isPossible: (ContentKind) -> Bool
  ) -> String? {
    let name = name.lowercased()
    if let kind = ContentKind(rawValue: synonyms[name] ?? name), isPossible(kind) { return kind.collectionName }
    return nearMiss(to: name, among: collections)
  }
}
