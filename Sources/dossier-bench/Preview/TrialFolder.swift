import Foundation

/// A copy of a dossier and its templates that edits can be tried on, with a person, and a row in a table, that are there for that.
struct TrialFolder {
  let content: String
  let templates: String
  /// The ids of people with a file of their own, without the one that was added.
  let people: [String]
  /// What the added person's statements are from.
  private let source: String
  /// A table of events, if there is one: its path below the content folder.
  let table: String?

  /// The added person.
  static let personID = "bench-person"

  init(copying content: String, _ templates: String, to folder: String) throws {
    self.content = "\(folder)/Content"
    self.templates = "\(folder)/Templates"
    try FileManager.default.copyItem(atPath: content, toPath: self.content)
    try FileManager.default.copyItem(atPath: templates, toPath: self.templates)
    people = try Self.records(in: "\(content)/people")
    guard let source = try Self.records(in: "\(content)/sources").first, !people.isEmpty else {
      throw PreviewTrialError("the dossier has no person or no source with a file of its own")
    }
    self.source = source
    table = FileManager.default.fileExists(atPath: "\(content)/events.csv") ? "events.csv" : nil
    try writePerson()
    try writeRow("Round 0")
  }

  private static func records(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".md") }
      .map { String($0.dropLast(3)) }.sorted()
  }

  /// Writes the added person anew, with some fields.
  func writePerson(_ fields: String = "", name: String = "Bench Person") throws {
    try write(
      "---\nnames: [\(name)]\nin: \(source)\n\(fields)---\nA person who is there for a trial.\n",
      to: person(Self.personID))
  }

  /// The path of the file of a person.
  func person(_ id: String) -> String { "\(content)/people/\(id).md" }

  /// Writes the added row at the end of the table: an event in which the added person has a part.
  func writeRow(_ text: String) throws {
    guard let table else { return }
    var lines = try String(contentsOfFile: "\(content)/\(table)", encoding: .utf8).split(separator: "\n")
    if lines.last?.hasPrefix("bench-event,") ?? false { lines.removeLast() }
    let cells = [
      "id": "bench-event", "kind": "meeting", "when": "1950", "participants": "\(Self.personID) as witness",
      "title": text, "says": text,
    ]
    let row = (lines.first ?? "").split(separator: ",").map { cells[String($0)] ?? "" }.joined(separator: ",")
    try write((lines + [row[...]]).joined(separator: "\n") + "\n", to: "\(content)/\(table)")
  }

  /// Writes a file anew, made of what it was.
  func edit(_ path: String, _ change: (String) -> String) throws {
    try write(change(try String(contentsOfFile: path, encoding: .utf8)), to: path)
  }

  /// Writes in place, as most editors do.
  func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
  }
}
