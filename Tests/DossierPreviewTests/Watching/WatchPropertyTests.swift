import DossierPreview
import DossierTestSupport
import Testing

/// Whoever looks only at what is named has in the end the same as whoever looks at everything.
@Suite(.timeLimit(.minutes(6))) struct WatchPropertyTests {
  @Test(arguments: WatchMeans.allCases, 0..<6 as Range<UInt64>)
  func `A copy that follows the changes equals the folder`(means: WatchMeans, seed: UInt64) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("first", to: "Content/people/a.md")
      let watch = try await means.watch([folder.path("Content")])
      let start = folder.texts(below: "Content")
      let end = folder.path("Content/end-\(seed).md")

      let following = Task {
        var watch = watch
        var copy = start
        while let changes = await watch.next() {
          let actual = folder.texts(below: "Content")
          for path in Set(actual.keys).union(copy.keys) where changes.concern(path) { copy[path] = actual[path] }
          if copy[end] != nil { break }
        }
        return copy
      }
      var edits = RandomEdits(folder, seed: seed)
      for _ in 0..<150 {
        edits.edit()
        if Bool.random(using: &edits.generator) { try await Task.sleep(for: .microseconds(300)) }
      }
      try folder.write("end", to: "Content/end-\(seed).md")
      #expect(await following.value == folder.texts(below: "Content"))
    }
  }
}

/// Does to a folder what people and programs do, in any order.
private struct RandomEdits {
  private let folder: TemporaryFolder
  var generator: SeededGenerator
  private var count = 0

  init(_ folder: TemporaryFolder, seed: UInt64) {
    self.folder = folder
    generator = SeededGenerator(seed: seed)
  }

  /// One edit; impossible ones (the folder to be renamed isn't there) do nothing.
  mutating func edit() {
    count += 1
    // Of another length each time: a clock of the file system may stand still between two edits.
    let text = String(repeating: "x", count: count)
    switch Int.random(in: 0..<16, using: &generator) {
    case 0..<5: try? folder.write(text, to: file())
    case 5..<8: try? folder.replace(file(), with: text)
    case 8..<10: try? folder.rename(file(), to: file())
    case 10..<12: try? folder.remove(file())
    case 12: try? folder.rename(directory(), to: directory())
    case 13: try? folder.remove(directory())
    case 14: try? folder.makeFolder(directory())
    default: if count % 7 == 0 { try? folder.remove("Content") }
    }
  }

  private mutating func directory() -> String {
    ["Content/people", "Content/cases", "Content/cases/old", "Content/cases/old/er", "Content/images"]
      .randomElement(using: &generator) ?? ""
  }

  private mutating func file() -> String {
    directory() + "/" + (["a.md", "b.md", "c.md"].randomElement(using: &generator) ?? "")
  }
}
