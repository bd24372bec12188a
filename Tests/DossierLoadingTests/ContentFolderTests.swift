import DossierDiagnostics
import DossierLoading
import DossierTestSupport
import Testing

struct ContentFolderTests {
  private static func complaints(_ folder: ContentFolder, _ table: SourceFileTable) -> [String] {
    folder.diagnostics.map { diagnostic in
      let path = diagnostic.range.map { table.path(of: $0.file).dropFirst(folder.path.utf8.count + 1) } ?? "-"
      return "\(path): \(diagnostic.kind.identifier): \(diagnostic.summary)"
    }
  }

  @Test func `Everything of a dossier is found, in the order of the paths' bytes`() throws {
    let temporary = try TemporaryFolder()
    let names = [
      "dossier.yaml", "people.csv", "people.yaml", "people/b.md", "people/a.md", "people/a/z.md", "people/a-b/c.md",
      "organizations/o.md", "places.csv", "cases/c.md", "events.yaml", "sources/s.md", "claims.csv", "notes/about.md",
      "assets/x/logo.svg", "images/é.jpg", "README.md", ".obsidian/app.json", "people/.hidden.md", ".git/HEAD",
      "people/README.md",
    ]
    for name in names { try temporary.write("", to: name) }
    var table = SourceFileTable()
    let folder = try ContentFolder.discover(temporary.path + "/", addingTo: &table)
    #expect(folder.diagnostics == [])
    #expect(
      folder.files.map { "\($0.path) \($0.kind) \($0.form) \($0.stem)" } == [
        "cases/c.md legalCase frontMatter c", "claims.csv claim table claims", "dossier.yaml settings mapping dossier",
        "events.yaml event list events", "notes/about.md note frontMatter about",
        "organizations/o.md organization frontMatter o", "people.csv person table people",
        "people.yaml person list people", "people/a-b/c.md person frontMatter c", "people/a.md person frontMatter a",
        "people/a/z.md person frontMatter z", "people/b.md person frontMatter b", "places.csv place table places",
        "sources/s.md source frontMatter s",
      ])
    #expect(folder.assets.map(\.path) == ["assets/x/logo.svg", "images/é.jpg"])
    let paths = table.files.map(table.path)
    #expect(paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    for file in folder.files {
      #expect(table.path(of: file.id) == temporary.path + "/" + file.path)
      #expect(folder.file(file.id) == file)
    }
    for asset in folder.assets { #expect(folder.file(asset.id) == nil) }
  }

  @Test(arguments: [
    (
      "peoples/x.md", "peoples/: misspelled-file: folder `peoples/` is not part of a content folder and is not read",
      "people/"
    ),
    (
      "person/x.md", "person/: misspelled-file: folder `person/` is not part of a content folder and is not read",
      "people/"
    ),
    (
      "People/x.md", "People/: misspelled-file: folder `People/` is not part of a content folder and is not read",
      "people/"
    ),
    (
      "claims/x.md", "claims/: misspelled-file: folder `claims/` is not part of a content folder and is not read",
      "claims.yaml"
    ),
    (
      "image/x.png", "image/: misspelled-file: folder `image/` is not part of a content folder and is not read",
      "images/"
    ),
    ("xyzzy/x.md", "xyzzy/: unknown-file: folder `xyzzy/` is not part of a content folder and is not read", nil),
    (
      "people.yml", "people.yml: misspelled-file: file `people.yml` is not part of a content folder and is not read",
      "people.yaml"
    ),
    (
      "Event.csv", "Event.csv: misspelled-file: file `Event.csv` is not part of a content folder and is not read",
      "events.csv"
    ),
    (
      "dossier.yml", "dossier.yml: misspelled-file: file `dossier.yml` is not part of a content folder and is not read",
      "dossier.yaml"
    ),
    ("notes.csv", "notes.csv: unknown-file: file `notes.csv` is not part of a content folder and is not read", nil),
    ("todo.txt", "todo.txt: unknown-file: file `todo.txt` is not part of a content folder and is not read", nil),
    ("people/x.txt", "people/x.txt: unknown-file: `.md` file expected, found `x.txt`, which is not read", nil),
    ("people/x.MD", "people/x.MD: misspelled-file: `.md` file expected, found `x.MD`, which is not read", "x.md"),
    (
      "people/a\nb.md",
      "people/a\\nb.md: file-name: name `a\\nb.md` holds an invisible character", nil
    ),
    (
      "people/a\u{202E}dm.md",
      "people/a\\u{202E}dm.md: file-name: name `a\\u{202E}dm.md` holds an invisible character", nil
    ),
  ])
  func `What is not part of a dossier is pointed out`(name: String, complaint: String, suggestion: String?) throws {
    let temporary = try TemporaryFolder()
    try temporary.write("", to: name)
    var table = SourceFileTable()
    let folder = try ContentFolder.discover(temporary.path, addingTo: &table)
    #expect(Self.complaints(folder, table) == [complaint])
    #expect(folder.diagnostics.map(\.suggestion) == [suggestion])
    #expect(folder.files == [])
  }

  @Test func `A name that is no UTF-8 is refused and shown escaped`() throws {
    let temporary = try TemporaryFolder()
    try temporary.write([], toNameBytes: Array("people/caf".utf8) + [0xE9] + Array(".md".utf8))
    var table = SourceFileTable()
    let folder = try ContentFolder.discover(temporary.path, addingTo: &table)
    #expect(Self.complaints(folder, table) == ["people/caf\\xE9.md: file-name: name `caf\\xE9.md` is not UTF-8"])
    #expect(folder.files == [])
  }

  @Test(arguments: [
    ("people/\u{C9}va.md", "people/e\u{301}va.md"), ("assets/Qin.md", "assets/qin.md"),
    ("images/caf\u{E9}.jpg", "images/cafe\u{301}.jpg"),
    ("notes/A/x.md", "notes/a/x.md"),
  ])
  func `Names that some file systems take for one collide`(first: String, second: String) throws {
    let temporary = try TemporaryFolder()
    try temporary.write("", to: first)
    try temporary.write("", to: second)
    var table = SourceFileTable()
    let folder = try ContentFolder.discover(temporary.path, addingTo: &table)
    #expect(folder.diagnostics.map(\.kind.identifier) == ["file-name-collision"])
    #expect(folder.files.count + folder.assets.count == 1)
  }

  @Test func `Records whose names differ by case are both read, since their ids tell of it`() async throws {
    let temporary = try TemporaryFolder()
    for name in ["Qin", "qin"] { try temporary.write("---\nnames: Q\n---\n", to: "people/\(name).md") }
    try temporary.write("title: T\n", to: "dossier.yaml")
    var table = SourceFileTable()
    let folder = try ContentFolder.discover(temporary.path, addingTo: &table)
    #expect(folder.diagnostics == [])
    let resolution = await Resolution.resolve(await folder.parseAll())
    #expect(resolution.diagnostics.map(\.kind.identifier) == ["ids-differ-by-case"])
    #expect(resolution.diagnostics.first?.notes.count == 1)
  }

  @Test func `Links lead to files of the folder and nowhere else`() throws {
    let outside = try TemporaryFolder()
    try outside.write("secret", to: "secret.md")
    let temporary = try TemporaryFolder()
    try temporary.write("---\na: 1\n---\nreal", to: "people/real.md")
    try temporary.write("x", to: "images/real.png")
    try temporary.link("people/same.md", to: "real.md")
    try temporary.link("images/same.png", to: "../images/real.png")
    try temporary.link("people/out.md", to: outside.path + "/secret.md")
    try temporary.link("people/up.md", to: "../../../../../../etc/passwd")
    try temporary.link("people/self.md", to: "self.md")
    try temporary.link("people/gone.md", to: "nothing.md")
    try temporary.link("people/loop", to: "..")
    try temporary.link("cases", to: outside.path)
    try temporary.link("images/out.png", to: "/etc/passwd")
    var table = SourceFileTable()
    let folder = try ContentFolder.discover(temporary.path, addingTo: &table)
    #expect(
      Self.complaints(folder, table) == [
        "cases: symbolic-link: symbolic link leads out of the content folder",
        "images/out.png: symbolic-link: symbolic link leads out of the content folder",
        "people/gone.md: symbolic-link: symbolic link leads to no file",
        "people/loop: symbolic-link: symbolic link leads out of the content folder",
        "people/out.md: symbolic-link: symbolic link leads out of the content folder",
        "people/self.md: symbolic-link: symbolic link leads to no file",
        "people/up.md: symbolic-link: symbolic link leads out of the content folder",
      ])
    #expect(folder.files.map { "\($0.stem) \($0.path)" } == ["real people/real.md", "same people/real.md"])
    #expect(folder.assets.map(\.resolvedPath) == ["images/real.png", "images/real.png"])
    #expect(folder.files.map { folder.parse($0).records.map(\.node?.outline) } == [["{a: 1}"], ["{a: 1}"]])
    #expect(try folder.assets.map { try folder.bytes(of: $0) } == [[0x78], [0x78]])
  }

  @Test func `A link to a folder inside is not followed`() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("", to: "people/a/x.md")
    try temporary.link("people/b", to: "a")
    var table = SourceFileTable()
    let folder = try ContentFolder.discover(temporary.path, addingTo: &table)
    #expect(
      Self.complaints(folder, table)
        == ["people/b: symbolic-link: symbolic link leads to a folder, which is not followed"])
    #expect(folder.files.map(\.path) == ["people/a/x.md"])
  }

  @Test(.timeLimit(.minutes(1))) func `A pipe is never opened`() async throws {
    let temporary = try TemporaryFolder()
    try temporary.makeFolder("people")
    try temporary.makePipe("people/pipe.md")
    try temporary.makePipe("people.csv")
    try temporary.link("people/link.md", to: "pipe.md")
    var table = SourceFileTable()
    let folder = try ContentFolder.discover(temporary.path, addingTo: &table)
    #expect(
      Self.complaints(folder, table) == [
        "people.csv: not-a-file: neither a file nor a folder",
        "people/link.md: symbolic-link: symbolic link leads to no file",
        "people/pipe.md: not-a-file: neither a file nor a folder",
      ])
    #expect(await folder.parseAll().isEmpty)
    #expect(throws: FileProblem.notAFile) { try FileReader.bytes(ofFile: temporary.path + "/people.csv") }
    #expect(throws: FileProblem.notAFile) { try FileReader.bytes(ofFile: "/dev/zero") }
    #expect(throws: FileProblem.notAFile) { try FileReader.bytes(ofFile: temporary.path) }
  }

  @Test func `Folders inside folders have a limit`() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("", to: "people/1/2/3/4/5/6/7/x.md")
    try temporary.write("", to: "places/1/2/3/4/5/6/7/8/x.md")
    var table = SourceFileTable()
    let folder = try ContentFolder.discover(temporary.path, addingTo: &table)
    #expect(folder.files.map(\.path) == ["people/1/2/3/4/5/6/7/x.md"])
    #expect(
      Self.complaints(folder, table) == ["places/1/2/3/4/5/6/7/8/: folder-depth: folder inside 8 others is not read"])
  }

  @Test func `A folder that is not there can't be continued with`() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("", to: "file")
    var table = SourceFileTable()
    let missing = #expect(throws: FileProblem.self) {
      try ContentFolder.discover(temporary.path + "/nothing", addingTo: &table)
    }
    #expect(missing?.reason == "no such file or folder")
    let file = #expect(throws: FileProblem.self) {
      try ContentFolder.discover(temporary.path + "/file", addingTo: &table)
    }
    #expect(file?.reason == "not a folder")
    #expect(table.count == 0)
  }

  @Test func `The content folder itself may be a link`() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("x", to: "real/notes/a.md")
    try temporary.link("content", to: "real")
    var table = SourceFileTable()
    let folder = try ContentFolder.discover(temporary.path + "/content", addingTo: &table)
    #expect(folder.files.map { folder.parse($0).records.first?.note?.bytes } == [[0x78]])
    #expect(table.files.map(table.path) == [temporary.path + "/content/notes/a.md"])
  }
}
