import Foundation
import Testing

/// What editors and other programs do to a file when it is saved.
enum EditorHabit: String, CaseIterable {
  case writesInPlace, writesBesideAndRenames, vim, emacs, deletesAndWritesAgain, movesTheFolderAwayAndBack

  func save(_ text: String, _ name: String, in preview: LivePreview) async throws {
    let folder = (name as NSString).deletingLastPathComponent
    let file = (name as NSString).lastPathComponent
    switch self {
    case .writesInPlace: try preview.write(text, to: name)
    case .writesBesideAndRenames:
      try preview.write(text, to: "\(folder)/.\(file).tmp")
      try preview.replace(name, by: "\(folder)/.\(file).tmp")
    case .vim:
      // Whether files can be made there; then the old file is the backup, until the new one is written.
      try preview.write("", to: "\(folder)/.\(file).swp")
      try preview.write("", to: "\(folder)/4913")
      try preview.remove("\(folder)/4913")
      try preview.rename(name, to: name + "~")
      try preview.write(text, to: name)
      try preview.remove(name + "~")
      try preview.remove("\(folder)/.\(file).swp")
    case .emacs:
      // A lock that leads nowhere, a file that saves what is typed, and a backup that stays.
      try preview.link("\(folder)/.#\(file)", to: "somebody@somewhere.1234")
      try preview.write(text, to: "\(folder)/#\(file)#")
      try preview.replace(name + "~", by: name)
      try preview.write(text, to: name)
      try preview.remove("\(folder)/#\(file)#")
      try preview.remove("\(folder)/.#\(file)")
    case .deletesAndWritesAgain:
      try preview.remove(name)
      try await Task.sleep(for: .milliseconds(50))
      try preview.write(text, to: name)
    case .movesTheFolderAwayAndBack:
      try preview.rename(folder, to: folder + ".old")
      try await Task.sleep(for: .milliseconds(50))
      try preview.rename(folder + ".old", to: folder)
      try preview.write(text, to: name)
    }
  }
}

@Suite(.timeLimit(.minutes(6))) struct EditorHabitsTests {
  @Test(arguments: EditorHabit.allCases)
  func `However a file is saved, what is in it is shown and nothing is complained about`(habit: EditorHabit)
    async throws
  {
    try await LivePreview.with { preview in
      let text = try preview.read("Content/people/jana-example.md")
      for round in 1...2 {
        try await habit.save(text + "\nSaved \(round) times.\n", "Content/people/jana-example.md", in: preview)
        while try await !preview.get("people/jana-example.html").body.contains("Saved \(round) times.") {
          try await Task.sleep(for: .milliseconds(5))
        }
      }
      try await RawClient.with(port: preview.server.port) { client async throws in
        _ = try await client.get("/-/events?page=index.html", port: preview.server.port)
        _ = try await client.text(through: "\"errors\":0,\"warnings\":0,\"advice\":0,\"items\":[]}\n")
      }
    }
  }

  @Test func `A file that a link leads to is followed`() async throws {
    try await LivePreview.with { preview in
      try preview.write("---\nnames: [One of Two]\n---\n", to: "Content/people/one.md")
      try preview.link("Content/people/two.md", to: "one.md")
      for name in ["One of Two", "Both at Once"] {
        try preview.write("---\nnames: [\(name)]\n---\n", to: "Content/people/one.md")
        for page in ["people/one.html", "people/two.html"] {
          while try await !preview.get(page).body.contains(name) { try await Task.sleep(for: .milliseconds(5)) }
        }
      }
    }
  }
}
