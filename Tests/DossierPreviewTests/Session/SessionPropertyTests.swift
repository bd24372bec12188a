import DossierDiagnostics
import DossierPreview
import DossierPublishing
import DossierSite
import DossierTestSupport
import Foundation
import Testing

/// Whatever is edited, in whatever order: the preview shows what a build publishes, and complains about what a build complains about.
@Suite(.timeLimit(.minutes(15))) struct SessionPropertyTests {
  @Test(arguments: 0..<4 as Range<UInt64>)
  func `The preview's pages are those of a build`(seed: UInt64) async throws {
    try await TemporaryFolder.with { folder in
      let harbor = try HarborFolder(folder)
      var session = harbor.session
      await session.load()
      var edits = HarborEdits(folder, seed: seed)
      edits.remember()
      var (isSound, sound) = (true, 0)
      for step in 0..<20 {
        var changes = FolderChanges()
        var done: [String] = []
        for _ in 0..<Int.random(in: 1...3, using: &edits.generator) { done.append(edits.edit(&changes)) }
        if !isSound, Int.random(in: 0..<3, using: &edits.generator) > 0 { done.append(edits.mend(&changes)) }
        _ = await session.take(changes)
        if let check = session.check { session.adopt(await check.run()) }
        let (files, problems) = try await harbor.build()
        isSound = !files.isEmpty
        let found = HarborFolder.problems(session)
        #expect(found == problems, "seed \(seed), step \(step): \(done)")
        if found != problems { return }
        guard isSound else { continue }
        edits.remember()
        sound += 1
        let site = try #require(session.edition.site as? RenderedSite)
        #expect(Set(site.paths) == Set(files.keys), "seed \(seed), step \(step): \(done)")
        var different: [String] = []
        for (path, bytes) in files where try await site.bytes(of: path) != bytes { different.append(path.text) }
        #expect(different.isEmpty, "seed \(seed), step \(step): \(done)")
        if !different.isEmpty { return }
      }
      #expect(sound > 3, "too few edits left a sound dossier")
    }
  }
}

/// Does to a dossier what authors and designers do, mostly sound.
private struct HarborEdits {
  private let folder: TemporaryFolder
  var generator: SeededGenerator
  private var count = 0
  /// The dossier when it last had no errors, by whole paths.
  private var soundFiles: [String: String] = [:]

  init(_ folder: TemporaryFolder, seed: UInt64) {
    self.folder = folder
    generator = SeededGenerator(seed: seed)
  }

  private static let replacements = [
    ("2003", "2002"), ("2004", "1998"), ("Example", "Exemplar"), ("harbor's", "port's"), ("1952", "1949"),
    ("alleged", "confirmed"), ("kind: city", "kind: district"), ("in: harbor-gazette", "in: radio-report"),
    ("summary: ", "summary: Indeed: "), ("order: 1", "order: 7"), ("stayed", "remained"), ("title: A", "title: Zz A"),
    ("relatives", "friends"), ("jana-example", "piotr-example"), ("port-example", "quay"), ("disputes", "supports"),
    ("4 days", "2 years"), ("about: departure", "about: whereabouts"), ("first-docker", "jana-example"),
    ("publisher: unknown", "publisher: coast-radio"), ("published: 2004-06-01", "published: 2003-08-02"),
    ("title: The Harbor Files", "title: The Port Files"), ("language: en", "language: de"), ("as finder", "as witness"),
    ("featured: [harbor-affair, jana-example]", "featured: [quay]"), ("names: [", "names: [Éa "),
    ("publisher: coast-radio", "publisher: harbor-office"), ("- id: jana-left", "- id: jana-gone"),
  ]

  /// One edit, which is taken down in `changes` as a watch would.
  mutating func edit(_ changes: inout FolderChanges) -> String {
    count += 1
    let names = folder.names(below: "Content")
    let name = names[Int.random(in: 0..<names.count, using: &generator)]
    let text = folder.text(of: name)
    switch Int.random(in: 0..<28, using: &generator) {
    case 20: return misspell(text, name, &changes)
    case 25, 26: return breakForm(&changes)
    case 27: return cutOff(&changes)
    case 21: return renameEverywhere(&changes)
    case 22:
      let other =
        "Content/\(["people", "places", "notes/deep", "sources"][count % 4])/\((name as NSString).lastPathComponent)"
      remove(name, &changes)
      write(text, other, &changes)
      return "move \(name) to \(other)"
    case 23:
      let isWindows = text.contains("\r\n")
      write(
        isWindows ? text.replacing("\r\n", with: "\n") : text.replacing("\n", with: "\r\n"), name, &changes)
      return "line ends of \(name)"
    case 24:
      let words = ["", "statuses:\n  alleged: it is said\n", "statuses:\n  alleged: said \(count)\n"]
      write(words[count % 3], "Templates/words.yaml", &changes)
      return "words"
    case 0..<9:
      let fitting = Self.replacements.filter { text.contains($0.0) }
      guard let (old, new) = fitting.randomElement(using: &generator) else { return "nothing" }
      write(text.replacing(old, with: new), name, &changes)
      return "\(name): \(old) > \(new)"
    case 9..<12 where name.hasSuffix(".md"):
      let addition = [
        "More of [[piotr-example]].", "Plain words.", "See [@radio-report, \(count)].", "[[nobody-here]]",
      ]
      write(text + "\n\(addition.randomElement(using: &generator) ?? "")\n", name, &changes)
      return "append to \(name)"
    case 12:
      write("---\nnames: [New \(count)]\nin: harbor-gazette\n---\n", "Content/people/new-\(count).md", &changes)
      return "new person"
    case 13:
      write("", name, &changes)
      return "empty \(name)"
    case 14:
      remove(name, &changes)
      return "remove \(name)"
    case 15:
      remove(name, &changes)
      let other = name.replacing(".md", with: "-\(count).md")
      write(text, other, &changes)
      return "rename \(name)"
    case 16:
      write("p { color: #\(100 + count) }", "Templates/assets/style.css", &changes)
      return "style"
    case 17:
      let isSound = Bool.random(using: &generator)
      write("<p>{{\(isSound ? "text" : "txt")}} \(count)</p>", "Templates/partials/when.html", &changes)
      return "template"
    case 18 where count % 3 == 0:
      write("x", "Content/images/con.png", &changes)
      return "unusable name"
    case 18:
      let content = count % 4 == 0 ? "<script/>" : "<!-- \(count) -->"
      write("<svg xmlns=\"http://www.w3.org/2000/svg\">\(content)</svg>", "Content/images/ferry.svg", &changes)
      return "image"
    case 19 where folder.isFolder("Content/people") && count % 2 == 0:
      return editInlineEvents(&changes)
    default:
      return editRows(&changes)
    }
  }

  /// One slip of the keyboard, somewhere.
  private mutating func misspell(_ text: String, _ name: String, _ changes: inout FolderChanges) -> String {
    var bytes = Array(text.utf8)
    guard let place = bytes.indices.randomElement(using: &generator) else { return "nothing" }
    let typed = [":", "\"", "[", "{", "- ", "\n", " ", "#", "x", "&a ", "---\n"]
    if Bool.random(using: &generator) {
      bytes.insert(contentsOf: (typed.randomElement(using: &generator) ?? "").utf8, at: place)
    } else {
      bytes.remove(at: place)
    }
    write(String(decoding: bytes, as: UTF8.self), name, &changes)
    return "slip in \(name) at \(place)"
  }

  /// Makes a record's fields something that is no YAML, from one line on.
  private mutating func breakForm(_ changes: inout FolderChanges) -> String {
    let names = folder.names(below: "Content").filter { $0.hasSuffix(".md") }
    guard let name = names.randomElement(using: &generator) else { return "nothing" }
    var lines = folder.text(of: name).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let end = lines.dropFirst().firstIndex(of: "---") ?? lines.count
    let wrong = ["names: [", "\tborn: 1950", "summary: \"", "a: b: c", "born: *nothing", "- x"]
    lines.insert(wrong.randomElement(using: &generator) ?? "", at: Int.random(in: min(1, end)...end, using: &generator))
    write(lines.joined(separator: "\n"), name, &changes)
    return "break \(name)"
  }

  /// Writes only the beginning of a file, as a program that isn't through yet.
  private mutating func cutOff(_ changes: inout FolderChanges) -> String {
    guard let name = folder.names(below: "Content").randomElement(using: &generator) else { return "nothing" }
    let bytes = Array(folder.text(of: name).utf8)
    write(
      String(decoding: bytes.prefix(Int.random(in: 0...bytes.count, using: &generator)), as: UTF8.self), name, &changes)
    return "cut off \(name)"
  }

  /// Gives a record another id, and writes that wherever the old one stands.
  private mutating func renameEverywhere(_ changes: inout FolderChanges) -> String {
    let names = folder.names(below: "Content").filter { $0.hasSuffix(".md") && $0.hasPrefix("Content/p") }
    guard let name = names.randomElement(using: &generator) else { return "nothing" }
    let (old, new) = ((name as NSString).lastPathComponent.dropLast(3), "renamed-\(count)")
    for other in folder.names(below: "Content") {
      let text = folder.text(of: other)
      if text.contains(old) { write(text.replacing(old, with: new), other, &changes) }
    }
    let text = folder.text(of: name)
    remove(name, &changes)
    write(text, ((name as NSString).deletingLastPathComponent) + "/\(new).md", &changes)
    return "\(old) is \(new)"
  }

  /// Writes an event into the file of a person or a case, or takes all out again.
  private mutating func editInlineEvents(_ changes: inout FolderChanges) -> String {
    let holders = folder.names(below: "Content").filter {
      $0.hasPrefix("Content/people/") || $0.hasPrefix("Content/cases/")
    }
    guard let name = holders.randomElement(using: &generator) else { return "nothing" }
    let (text, end) = (folder.text(of: name), "# end of events\n")
    if let start = text.range(of: "events:"), let stop = text.range(of: end), start.lowerBound < stop.lowerBound {
      write(text.replacingCharacters(in: start.lowerBound..<stop.upperBound, with: ""), name, &changes)
      return "no events in \(name)"
    }
    let event = "events:\n  - {id: inner-\(count), kind: meeting, when: 199\(count % 10)}\n\(end)"
    guard text.hasPrefix("---\n"), !text.contains("events:") else { return "nothing" }
    write("---\n" + event + text.dropFirst(4), name, &changes)
    return "event in \(name)"
  }

  /// Adds, removes, changes and moves rows of a table.
  private mutating func editRows(_ changes: inout FolderChanges) -> String {
    let names = ["Content/events.csv", "Content/people.csv", "Content/claims.yaml", "Content/relations.csv"]
    let name = names.randomElement(using: &generator) ?? names[0]
    var rows = TableText(folder.text(of: name), name: name)
    for _ in 0..<Int.random(in: 1...2, using: &generator) {
      let place = Int.random(in: 0...rows.rows.count, using: &generator)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0, 1: rows.rows.insert(rows.row(count), at: place)
      case 2 where rows.rows.count > 1: rows.rows.remove(at: min(place, rows.rows.count - 1))
      case 3 where place < rows.rows.count: rows.rows[place].replace("Row", with: "Line", maxReplacements: 1)
      case 4 where place < rows.rows.count: rows.rows[place].replace("harbor-gazette", with: "radio-report")
      default: rows.rows.shuffle(using: &generator)
      }
      count += 1
    }
    write(rows.text, name, &changes)
    return "rows of \(name)"
  }

  mutating func remember() {
    soundFiles = current
  }

  /// Takes everything back to when the dossier last had no errors.
  func mend(_ changes: inout FolderChanges) -> String {
    let current = current
    for path in current.keys where soundFiles[path] == nil { remove(below(path), &changes) }
    for (path, text) in soundFiles where current[path] != text { write(text, below(path), &changes) }
    return "mend"
  }

  private var current: [String: String] {
    folder.texts(below: "Content").merging(folder.texts(below: "Templates")) { first, _ in first }
  }

  private func below(_ path: String) -> String { String(path.dropFirst(folder.path.count + 1)) }

  private func write(_ text: String, _ name: String, _ changes: inout FolderChanges) {
    let isNewFolder = !folder.isFolder((name as NSString).deletingLastPathComponent)
    try? folder.write(text, to: name)
    changes.files.insert(folder.path(name))
    if isNewFolder { changes.folders.insert(folder.path((name as NSString).deletingLastPathComponent)) }
  }

  private func remove(_ name: String, _ changes: inout FolderChanges) {
    try? folder.remove(name)
    changes.files.insert(folder.path(name))
  }
}

/// A table as its rows, to be edited.
private struct TableText {
  private let head: String
  private let form: (Int) -> String
  var rows: [String]

  init(_ text: String, name: String) {
    switch name {
    case "Content/events.csv":
      head = "id,kind,title,when,participants,in\n"
      form = { "row-\($0),meeting,Row \($0),1999-0\(1 + $0 % 9),jana-example as witness; a friend,harbor-gazette\n" }
    case "Content/people.csv":
      head = "id,names,born,in\n"
      form = { "rower-\($0),Row Person \($0),19\($0 % 89 + 10),harbor-gazette\n" }
    case "Content/relations.csv":
      head = "subject,kind,to,says\n"
      form = { "piotr-example,met,\($0 % 2 == 0 ? "jana-example" : "first-docker"),Row \($0)\n" }
    default:
      head = ""
      form = { "- id: rowed-\($0)\n  subject: jana-example\n  says: Row \($0) says so.\n  in: harbor-gazette\n" }
    }
    let body = text.hasPrefix(head) ? String(text.dropFirst(head.count)) : ""
    if head.isEmpty {
      rows = "\n\(body)".components(separatedBy: "\n- ").dropFirst().map {
        "- \($0.trimmingCharacters(in: .newlines))\n"
      }
    } else {
      rows = body.split(separator: "\n").map { "\($0)\n" }
    }
  }

  func row(_ number: Int) -> String { form(number) }

  var text: String { head + rows.joined() }
}
