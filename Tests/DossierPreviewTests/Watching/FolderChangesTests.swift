import DossierPreview
import Testing

@Suite struct FolderChangesTests {
  @Test(arguments: [
    ("Content/people/a.md", true), ("Content/people/b.md", false), ("Content/cases/deep/x.md", true),
    ("Content/cases", true), ("Content/cases-old/x.md", false), ("Content", false), ("", false),
  ])
  func `A file is concerned by its own name and by those of its folders`(path: String, isConcerned: Bool) {
    let changes = FolderChanges(files: ["Content/people/a.md"], folders: ["Content/cases"])
    #expect(changes.concern(path) == isConcerned)
  }

  @Test func `The changes of one folder don't include those of its namesakes`() {
    let changes = FolderChanges(files: ["A/x", "AB/x", "A"], folders: ["A/b", "B"])
    #expect(changes.below("A") == FolderChanges(files: ["A/x", "A"], folders: ["A/b"]))
  }
}
