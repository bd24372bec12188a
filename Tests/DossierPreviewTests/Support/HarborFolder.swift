import DossierBuiltIn
import DossierDiagnostics
import DossierPreview
import DossierPublishing
import DossierSite
import DossierTestSupport
import Foundation
import Testing

/// A dossier in a folder, with something of everything that pages are made of.
struct HarborFolder {
  let folder: TemporaryFolder

  static let builtIn = builtInTemplates.map { ($0.path, $0.bytes) }

  init(_ folder: TemporaryFolder) throws {
    self.folder = folder
    for file in starterContent where file.path.hasPrefix("Content/") {
      try folder.write(file.contents.description, to: file.path)
    }
    for (path, text) in Self.more { try folder.write(text, to: "Content/\(path)") }
  }

  var session: PreviewSession {
    PreviewSession(content: folder.path("Content"), templates: folder.path("Templates"), builtIn: Self.builtIn)
  }

  /// What a build of the folder gives now: its files, or what is wrong. Errors come first here, as in a preview.
  func build() async throws -> (files: [PagePath: [UInt8]], problems: [String]) {
    let hasTemplates = !folder.texts(below: "Templates").isEmpty
    let folders = SiteFolders(
      content: folder.path("Content"), templates: hasTemplates ? folder.path("Templates") : nil, output: "-")
    let site = try await SiteBuild(folders, builtIn: Self.builtIn).prepare()
    var files: [PagePath: [UInt8]] = [:]
    if site.isPublishable {
      for (path, origin) in try site.siteFiles.origins() { files[path] = try site.siteFiles.bytes(of: origin) }
    }
    let errors = site.diagnostics.filter { $0.severity == .error }
    let warnings = site.diagnostics.filter { $0.severity == .warning }
    let others = site.diagnostics.filter { $0.severity < .warning }
    return (files, (errors + warnings + others).map { Self.text($0, site.files) })
  }

  /// Where what the pages of such a build show was written.
  func builtPlaces() async throws -> [PagePath: Set<String>] {
    let site = try await SiteBuild(
      SiteFolders(content: folder.path("Content"), templates: nil, output: "-"), builtIn: Self.builtIn
    )
    .prepare()
    return try site.siteFiles.origins().mapValues { origin in
      Set(site.siteFiles.places(on: origin).map { Self.text($0, site.files) })
    }
  }

  /// What a session says is wrong.
  static func problems(_ session: PreviewSession) -> [String] {
    session.diagnostics.map { text($0, session.edition.sources) }
  }

  static func text(_ place: PagePlace, _ files: SourceFileTable) -> String {
    "\(place.kind) \(place.anchor) \(place.label) \(files.path(of: place.range.file)) \(place.range.line) \(place.range.column)"
  }

  static func text(_ diagnostic: Diagnostic, _ files: SourceFileTable) -> String {
    let place = diagnostic.range.map { "\(files.path(of: $0.file)):\($0.line):\($0.column)" } ?? "-"
    let notes = diagnostic.notes.map { note in
      note.range.map { "; \(note.message) \(files.path(of: $0.file)):\($0.line):\($0.column)" } ?? "; \(note.message)"
    }
    return "\(place): \(diagnostic.summary) \(diagnostic.suggestion ?? "")\(notes.joined())"
  }

  private static let more = [
    "events/letter-found.md": """
    ---
    title: A letter is found
    kind: disclosed
    when: 2004-05
    place: port-example
    case: harbor-affair
    in: radio-report
    participants:
      - piotr-example as finder
    relations:
      - {kind: met, to: jana-example}
    ---
    It was found [@radio-report].
    """,
    "sources/radio-report.md": """
    ---
    title: A report on the radio
    type: broadcast
    publisher: coast-radio
    published: 2004-06-01
    republishes: harbor-gazette
    ---
    """,
    "people.csv": """
    id,names,born,in
    first-docker,Docker One,1950,harbor-gazette
    second-docker,Öland Docker,1951,radio-report

    """,
    "claims.yaml": """
    - id: docker-saw
      subject: first-docker
      concerns: [jana-example]
      about: sighting
      value: saw her
      says: The docker saw her.
      in: harbor-gazette
      by: second-docker
    - id: docker-denies
      subject: first-docker
      about: sighting
      value: saw nobody
      says: The docker saw nobody.
      in: radio-report
      disputes: [docker-saw]

    """,
    "places/quay.md": """
    ---
    names: [Quay]
    kind: site
    part_of: port-example
    in: harbor-gazette
    ---
    ![A ferry](../images/ferry.svg)
    """,
    "images/ferry.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
  ]
}

extension TemporaryFolder {
  /// The paths of all files below a folder.
  func names(below name: String) -> [String] {
    texts(below: name).keys.map { String($0.dropFirst(path.count + 1)) }.sorted()
  }

  func text(of name: String) -> String { texts(below: (name as NSString).deletingLastPathComponent)[path(name)] ?? "" }
}
