import DossierTestSupport
import Foundation
import Testing

/// The program as people use it: arguments, exit codes, and what it says.
struct CommandTests {
  @Test func `A starter dossier builds without a complaint, and a second build changes nothing`() throws {
    let folder = try TemporaryFolder()
    #expect(try ProgramRun(["init", "harbor"], in: folder.url).status == 0)
    let harbor = folder.url.appending(path: "harbor")
    let first = try ProgramRun(["build", "--strict"], in: harbor)
    #expect(first.status == 0, "\(first.errors)")
    #expect(try folder.files(below: "harbor/Site").keys.contains("people/jana-example.html"))
    let second = try ProgramRun(["build"], in: harbor)
    #expect(second.errors.contains("0 created, 0 changed"))
    #expect(try ProgramRun(["build", "--dry-run", "--fail-on-change"], in: harbor).status == 0)
  }

  @Test func `A typo in an id is found where it stands, and the site stays as it was`() throws {
    let folder = try TemporaryFolder()
    _ = try ProgramRun(["init", "."], in: folder.url)
    _ = try ProgramRun(["build"], in: folder.url)
    let before = try folder.files(below: "Site")
    try folder.write("---\nnames: [X]\nrelations:\n  - {kind: met, to: jana-exampel}\n---\n", to: "Content/people/x.md")
    let run = try ProgramRun(["build"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("Content/people/x.md:4:21: error:"), "\(run.errors)")
    #expect(run.errors.contains("jana-example"))
    #expect(run.errors.contains("nothing was written"))
    #expect(try folder.files(below: "Site") == before)
  }

  @Test func `A folder without content says how to begin`() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(["build"], in: folder.url)
    #expect(run.status == 2)
    #expect(run.errors.contains("dossier init"))
  }

  @Test(arguments: [["--wrong"], ["build", "--outptu", "x"], ["new", "persn", "X"], ["new", "person"], ["bild"]])
  func `Wrong usage exits with 2 and says what is wrong`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(arguments, in: folder.url)
    #expect(run.status == 2)
    #expect(run.errors.contains("Error:"))
    #expect(run.output.isEmpty)
  }

  @Test func `A misspelled command is followed by what was probably meant`() throws {
    let folder = try TemporaryFolder()
    #expect(try ProgramRun(["buidl"], in: folder.url).errors.contains("Did you mean 'dossier build'?"))
    #expect(try !ProgramRun(["sing"], in: folder.url).errors.contains("Did you mean"))
  }

  @Test func `A template under a name that no page has is pointed at`() throws {
    let folder = try TemporaryFolder()
    _ = try ProgramRun(["init", "."], in: folder.url)
    try folder.write("{{name}}", to: "Templates/persn.html")
    let run = try ProgramRun(["check"], in: folder.url)
    #expect(run.errors.contains("'persn' is used by no page") && run.errors.contains("there is 'person'"))
  }

  @Test func `A page of one's own may do without parts that are built in`() throws {
    let folder = try TemporaryFolder()
    _ = try ProgramRun(["init", "."], in: folder.url)
    try folder.write("<!DOCTYPE html><title>{{title}}</title>", to: "Templates/person.html")
    let run = try ProgramRun(["check", "--strict"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test(arguments: [["new", "person", "X Y"], ["new", "person", "X Y", "--content", "nope"]])
  func `A new record is made in a dossier only`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(arguments, in: folder.url)
    #expect(run.status == 2 && run.errors.contains("there is no dossier"))
    for name in ["Content", "nope"] {
      #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: name).path()))
    }
  }

  @Test func `A folder with a blank in its name is quoted in what to do next`() throws {
    let folder = try TemporaryFolder()
    #expect(try ProgramRun(["init", "a b"], in: folder.url).errors.contains("cd 'a b' && dossier build"))
  }

  @Test func `A new record whose id can't be used is not made`() throws {
    let folder = try TemporaryFolder()
    _ = try ProgramRun(["init", "."], in: folder.url)
    let before = try folder.files(below: "Content").keys.sorted()
    #expect(try ProgramRun(["new", "person", "con"], in: folder.url).errors.contains("Windows keeps this name"))
    #expect(try ProgramRun(["new", "person", "Harbor affair"], in: folder.url).errors.contains("has the id already"))
    let taken = try ProgramRun(["new", "person", "Ledger missed"], in: folder.url)
    #expect(taken.errors.contains("Content/cases/harbor-affair.md") && taken.errors.contains("has the id already"))
    #expect(try folder.files(below: "Content").keys.sorted() == before)
  }

  @Test func `A dossier is not made within a file`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "notes.txt")
    let run = try ProgramRun(["init", "notes.txt/harbor"], in: folder.url)
    #expect(run.status == 2)
    #expect(run.errors.contains("notes.txt is a file, not a folder"), "\(run.errors)")
  }

  @Test func `A build that warnings stop says why`() throws {
    let folder = try TemporaryFolder()
    try folder.write("title: Test\n", to: "Content/dossier.yaml")
    try folder.write("---\nnames: [X]\nborn: 1950\n---\n", to: "Content/people/x.md")
    let run = try ProgramRun(["build", "--strict"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("--strict lets no warning pass; nothing was written"), "\(run.errors)")
  }

  @Test func `Making a dossier in the current folder is not told as in its parent`() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(["init", "."], in: folder.url)
    #expect(run.errors.contains("files here."))
    #expect(run.errors.contains("Next: dossier build"))
  }

  @Test(arguments: [
    ["--help"], ["build", "--help"], ["--version"], ["reference", "content"], ["reference", "templates"],
  ])
  func `What is asked for goes to standard output`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(arguments, in: folder.url)
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: ["person", "organization", "place", "case", "event", "source", "note"])
  func `A new record of each kind is valid as it is made`(kind: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("title: Test\n", to: "Content/dossier.yaml")
    let made = try ProgramRun(["new", kind, "Élodie \"Kestrel\" O’Brien: 1"], in: folder.url)
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output.hasSuffix("/elodie-kestrel-obrien-1.md\n"))
    let check = try ProgramRun(["check"], in: folder.url)
    #expect(check.status == 0, "\(check.errors)")
    #expect(try ProgramRun(["new", kind, "Élodie \"Kestrel\" O’Brien: 1"], in: folder.url).status == 2)
  }

  @Test func `A built-in template is written where it can be changed, and not a second time`() throws {
    let folder = try TemporaryFolder()
    _ = try ProgramRun(["init", "."], in: folder.url)
    let written = try ProgramRun(["template", "person", "assets/style.css", "words"], in: folder.url)
    #expect(written.output == "Templates/person.html\nTemplates/assets/style.css\nTemplates/words.yaml\n")
    #expect(
      try Data(contentsOf: folder.url.appending(path: "Templates/person.html"))
        == Data(contentsOf: Repository.root.appending(path: "Templates/person.html")))
    #expect(try ProgramRun(["check", "--strict"], in: folder.url).status == 0)
    let again = try ProgramRun(["template", "people", "person"], in: folder.url)
    #expect(again.status == 2 && again.errors.contains("person.html exists already"))
    #expect(try folder.files(below: "Templates").count == 3)
  }

  @Test func `All built-in templates together build the same site as none`() throws {
    let folder = try TemporaryFolder()
    _ = try ProgramRun(["init", "."], in: folder.url)
    _ = try ProgramRun(["build"], in: folder.url)
    let all = try ProgramRun(["template", "--all"], in: folder.url)
    #expect(all.output.split(separator: "\n").count == (try folder.files(below: "Templates").count))
    let build = try ProgramRun(["build", "--fail-on-change"], in: folder.url)
    #expect(build.status == 0, "\(build.errors)")
  }

  @Test func `A misspelled template is followed by what was probably meant, and no name by all of them`() throws {
    let folder = try TemporaryFolder()
    for (name, meant) in [("persn", "person"), ("claim", "partials/claim"), ("style.css", "assets/style.css")] {
      let run = try ProgramRun(["template", name], in: folder.url)
      #expect(run.status == 2 && run.errors.contains("did you mean '\(meant)'?"), "\(run.errors)")
    }
    let names = try ProgramRun(["template"], in: folder.url).output.split(separator: "\n")
    #expect(names.contains("person") && names.contains("partials/claim") && names.contains("words"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "Templates").path()))
  }

  @Test func `Diagnostics come as JSON and as annotations when asked for`() throws {
    let folder = try TemporaryFolder()
    try folder.write("titel: Test\n", to: "Content/dossier.yaml")
    let json = try ProgramRun(["check", "--format", "json"], in: folder.url)
    #expect(json.status == 1)
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect((object?["diagnostics"] as? [Any])?.isEmpty == false)
    let annotations = try ProgramRun(["check", "--format", "github"], in: folder.url)
    #expect(annotations.output.contains("::error file=Content/dossier.yaml,line=1"))
  }

  @Test func `The output folder is never one that holds something else`() throws {
    let folder = try TemporaryFolder()
    _ = try ProgramRun(["init", "."], in: folder.url)
    for output in ["/", ".", "Content", "Content/Site", ".."] {
      let run = try ProgramRun(["build", "--output", output], in: folder.url)
      #expect(run.status == 2, "\(output): \(run.errors)")
    }
  }

  @Test func `Locale, time zone, path and the number of cores don't show in the output`() throws {
    let folder = try TemporaryFolder()
    _ = try ProgramRun(["init", "a"], in: folder.url)
    _ = try ProgramRun(["init", "deep/er/b"], in: folder.url)
    _ = try ProgramRun(["build"], in: folder.url.appending(path: "a"), environment: ["LC_ALL": "C", "TZ": "UTC"])
    _ = try ProgramRun(
      ["build"], in: folder.url.appending(path: "deep/er/b"),
      environment: ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo", "LIBDISPATCH_COOPERATIVE_POOL_STRICT": "1"])
    #expect(try folder.files(below: "a/Site") == folder.files(below: "deep/er/b/Site"))
  }

  @Test func `A build that is killed is repaired by the next`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("title: Test\n", to: "Content/dossier.yaml")
    let names = (0..<3000).map { "person-\($0),Person \($0)" }.joined(separator: "\n")
    try folder.write("id,names\n\(names)\n", to: "Content/people.csv")
    for delay in [50, 150, 300] {
      let process = Process()
      process.executableURL = Repository.program
      process.arguments = ["build"]
      process.currentDirectoryURL = folder.url
      process.standardError = FileHandle.nullDevice
      try process.run()
      try await Task.sleep(for: .milliseconds(delay))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
    #expect(try ProgramRun(["build"], in: folder.url).status == 0)
    #expect(try ProgramRun(["build", "--output", "Clean"], in: folder.url).status == 0)
    #expect(try folder.files(below: "Site") == folder.files(below: "Clean"))
  }
}
