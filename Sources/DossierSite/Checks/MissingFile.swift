import DossierDiagnostics
import DossierModel

/// Every image and file that a note names is there.
struct MissingFile {
  static let kind = DiagnosticKind(
    "missing-file", .error,
    """
    A note shows or links to a file that is not below `images/` or `assets/` of the content folder, so the page would have a \
    broken link. Paths lead from the note's own folder (`../images/ferry.jpg`) or from the content folder (`/images/ferry.jpg`).
    """)

  /// For how many different names near misses are looked for: each costs a walk over all files.
  private static let searchLimit = 100

  /// The files that there are, below the content folder.
  let present: Set<String>

  /// - Parameter records: whose notes are looked at, those that are no more passed over; nil for all.
  func run(on dossier: Dossier, in records: [RecordReference]? = nil) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let candidates = present.sorted()
    var nearMisses: [String: String?] = [:]
    func check(_ header: borrowing RecordHeader) {
      guard let files = header.note?.files, !files.isEmpty else { return }
      for file in files {
        let path = NoteFileAddress.contentPath(of: file.path.value)
        if let path, present.contains(path) { continue }
        if let record = Self.record(meantBy: file.path.value, in: dossier) {
          found.append(
            Diagnostic(
              Self.kind, "file “\(file.path.value)” is not in the content folder, and ids are written in lowercase",
              at: file.path.range, suggestion: record))
          continue
        }
        let near: String?
        if let known = nearMisses[file.path.value] {
          near = known
        } else {
          near =
            nearMisses.count < Self.searchLimit ? nearMiss(to: path ?? file.path.value, among: candidates) : nil
          nearMisses[file.path.value] = .some(near)
        }
        found.append(
          Diagnostic(
            Self.kind, "file “\(file.path.value)” is not in the content folder", at: file.path.range,
            suggestion: near.map { "/\($0)" }))
      }
    }
    if let records {
      for record in records where dossier.contains(record) {
        if let header = dossier.header(of: record) { check(header) }
      }
      return joined(found)
    }
    for id in dossier.people.ids { dossier.people.lend(id) { check($0.header) } }
    for id in dossier.organizations.ids { dossier.organizations.lend(id) { check($0.header) } }
    for id in dossier.places.ids { dossier.places.lend(id) { check($0.header) } }
    for id in dossier.cases.ids { dossier.cases.lend(id) { check($0.header) } }
    for id in dossier.events.ids { dossier.events.lend(id) { check($0.header) } }
    for id in dossier.sources.ids { dossier.sources.lend(id) { check($0.header) } }
    for id in dossier.pages.ids { dossier.pages.lend(id) { check($0.header) } }
    return joined(found)
  }

  /// The id of the record to which a link with capitals was meant to lead.
  private static func record(meantBy path: String, in dossier: Dossier) -> String? {
    let slug = path.lowercased()
    guard slug != path, Slug.isValid(slug) else { return nil }
    return RecordKind.allCases.lazy.flatMap { dossier.references(of: $0) }.contains { dossier.slug(of: $0) == slug }
      ? slug : nil
  }

  /// A file that many notes show is missing once.
  private func joined(_ found: [Diagnostic]) -> [Diagnostic] {
    found.sorted().joinedByWords.limited(perFile: 200)
  }
}
