import DossierDiagnostics
import DossierLoading
import DossierTestSupport
import Testing

/// Files that come and go, without a walk through the whole folder.
struct FolderEditTests {
  private static func discover(_ temporary: TemporaryFolder) throws -> (ContentFolder, SourceFileTable) {
    for name in ["dossier.yaml", "people.csv", "people/anna.md", "people/deep/carl.md", "sources/s.md"] {
      try temporary.write("", to: name)
    }
    var table = SourceFileTable.lasting
    return (try ContentFolder.discover(temporary.path, addingTo: &table), table)
  }

  @Test func `What comes and goes at random is what a walk finds`() throws {
    let temporary = try TemporaryFolder()
    var (folder, table) = try Self.discover(temporary)
    var generator = SeededGenerator(seed: 7)
    let names = ["anna", "bert", "a-b", "zoe", "x1"].flatMap { ["people/\($0).md", "people/deep/\($0).md"] }
    var present: Set = ["people/anna.md"]
    var edits = 0
    for round in 0..<60 {
      let changed = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        names[Int.random(in: 0..<names.count, using: &generator)]
      }
      for name in changed {
        if present.remove(name) != nil {
          try temporary.remove(name)
        } else {
          present.insert(name)
          try temporary.write("", to: name)
        }
      }
      let edit = FolderEdit(folder, at: changed, addingTo: &table)
      let walked = try ContentFolder.discover(temporary.path, addingTo: &table)
      defer { folder = walked }
      // The last file of a folder may have gone before another came.
      guard let edit else { continue }
      edits += 1
      #expect(edit.folder.files == walked.files, "round \(round)")
      #expect(walked.files.allSatisfy { edit.folder.file($0.id) == $0 })
      let before = Set(folder.files)
      #expect(Set(edit.come) == Set(walked.files).subtracting(before))
      #expect(Set(edit.gone) == before.subtracting(walked.files))
    }
    #expect(edits > 40)
  }

  @Test(arguments: [
    "people/Anna.md", "people/notes.txt", "people/é.md", "events.csv", "organizations/new.md", "people/new/x.md",
    "images/x.png", "other/x.md",
  ])
  func `Where a walk may have more to say, it is left to a walk`(name: String) throws {
    let temporary = try TemporaryFolder()
    var (folder, table) = try Self.discover(temporary)
    try temporary.write("", to: name)
    #expect(FolderEdit(folder, at: [name], addingTo: &table) == nil)
    folder = try ContentFolder.discover(temporary.path, addingTo: &table)
    try temporary.write("", to: "people/bert.md")
    let isPlain = !name.hasPrefix("people/") || name == "people/new/x.md"
    #expect((FolderEdit(folder, at: ["people/bert.md"], addingTo: &table) != nil) == (isPlain && name != "other/x.md"))
  }

  @Test func `An image that went is left to a walk`() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("", to: "images/x.png")
    var (folder, table) = try Self.discover(temporary)
    try temporary.remove("images/x.png")
    #expect(FolderEdit(folder, at: ["images/x.png"], addingTo: &table) == nil)
    folder = try ContentFolder.discover(temporary.path, addingTo: &table)
    #expect(FolderEdit(folder, at: ["images/x.png"], addingTo: &table)?.folder.files == folder.files)
  }

  @Test func `A link is left to a walk, and what editors keep beside a file is passed over`() throws {
    let temporary = try TemporaryFolder()
    var (folder, table) = try Self.discover(temporary)
    let beside = ["people/anna.md~", "people/.anna.md.swp", "people/#anna.md#"]
    for name in beside { try temporary.write("", to: name) }
    #expect(FolderEdit(folder, at: beside, addingTo: &table)?.folder.files == folder.files)
    try temporary.link("people/linked.md", to: "anna.md")
    #expect(FolderEdit(folder, at: ["people/linked.md"], addingTo: &table) == nil)
    folder = try ContentFolder.discover(temporary.path, addingTo: &table)
    try temporary.write("", to: "people/bert.md")
    #expect(FolderEdit(folder, at: ["people/bert.md"], addingTo: &table) == nil)
  }
}
