import Foundation

/// A dossier in the neutral form, as read from its folder.
struct NeutralDossier {
  /// What links in notes call the kinds that have notes.
  enum NoteKind: String, CaseIterable {
    case person, organisation, `case`, source
  }

  let people: [NeutralRecords.Person]
  let organisations: [NeutralRecords.Organisation]
  let sources: [NeutralRecords.Source]
  let cases: [NeutralRecords.Case]
  let events: [NeutralRecords.Event]
  let claims: [NeutralRecords.Claim]
  private let folder: URL

  init(readingFrom path: String) throws {
    let folder = URL(filePath: path, directoryHint: .isDirectory)
    func records<Record: Decodable>(_ name: String) throws -> [Record] {
      let data = try Data(contentsOf: folder.appending(path: "\(name).jsonl"))
      return try data.split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(Record.self, from: $0) }
    }
    self.folder = folder
    people = try records("people")
    organisations = try records("organisations")
    sources = try records("sources")
    cases = try records("cases")
    events = try records("events")
    claims = try records("claims")
  }

  func note(of kind: NoteKind, _ slug: String) throws -> String {
    try String(contentsOf: folder.appending(path: "notes/\(kind.rawValue)/\(slug).md"), encoding: .utf8)
  }
}
