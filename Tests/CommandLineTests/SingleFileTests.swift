import DossierTestSupport
import Foundation
import Testing

/// `dossier build --single`: the whole dossier as one file.
struct SingleFileTests {
  private func expectWhole(_ document: WholeDocument, _ comment: Comment) {
    #expect(document.repeatedIDs == [], comment)
    #expect(document.brokenFragments == [], comment)
    #expect(document.requests == [], comment)
    #expect(document.relativeLinks == [], comment)
    #expect(document.count(of: "script") + document.count(of: "form") == 0, comment)
    #expect(document.text.hasPrefix("<!DOCTYPE html>"), comment)
    #expect(document.text.hasSuffix("</html>\n"), comment)
    #expect(document.count(of: "main") == 1, comment)
    #expect(document.count(of: "article") == document.count(of: "/article"), comment)
  }

  @Test func `Our own dossier is one whole document, the same each time`() throws {
    let folder = try TemporaryFolder()
    let root = Repository.root
    let arguments = [
      "build", "--content", root.appending(path: "Content").path, "--templates",
      root.appending(path: "Templates").path, "--single", "d.html",
    ]
    #expect(try ProgramRun(arguments, in: folder.url).status == 0)
    let data = try Data(contentsOf: folder.url.appending(path: "d.html"))
    let document = WholeDocument(data)
    expectWhole(document, "our own dossier")
    #expect(document.ids.contains("people-qin-gang--Claims"))
    #expect(document.text.contains("<svg"))
    let again = try ProgramRun(arguments + ["--dry-run", "--fail-on-change"], in: folder.url)
    #expect(again.status == 0, "\(again.errors)")
    let piped = try ProgramRun(arguments.dropLast() + ["-"], in: folder.url)
    #expect(Data(piped.output.utf8) == data)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `Any dossier is one whole document`(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    for (path, text) in RandomDossier.files(seed: seed) { try folder.write(text, to: "Content/\(path)") }
    let run = try ProgramRun(["build", "--single", "d.html"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    expectWhole(WholeDocument(try Data(contentsOf: folder.url.appending(path: "d.html"))), "seed \(seed)")
  }

  @Test func `Images are taken in, other files are named`() throws {
    let folder = try TemporaryFolder()
    _ = try ProgramRun(["init", "."], in: folder.url)
    try folder.write("<svg xmlns='http://www.w3.org/2000/svg'/>", to: "Content/images/a b.svg")
    try folder.write("x", to: "Content/assets/report.pdf")
    try folder.write(
      "---\ntitle: Files\n---\n![A ferry](../images/a%20b.svg) and [the report](../assets/report.pdf)\n",
      to: "Content/notes/files.md")
    let run = try ProgramRun(["build", "--single", "d.html"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.errors.contains("files/assets/report.pdf"), "\(run.errors)")
    let document = WholeDocument(try Data(contentsOf: folder.url.appending(path: "d.html")))
    expectWhole(document, "with files")
    #expect(document.text.contains("src=\"data:image/svg+xml;base64,PHN2ZyB4bWxucz0n"))
  }

  @Test func `Templates of one's own make the file too, and one without a main element is named`() throws {
    let folder = try TemporaryFolder()
    _ = try ProgramRun(["init", "."], in: folder.url)
    try folder.write(
      "<!DOCTYPE html><html lang=en><title>x</title><main class=mine><h1>{{title}}</h1><p id=a><a href='#a'>x</a></p></main>",
      to: "Templates/person.html")
    #expect(try ProgramRun(["build", "--single", "d.html"], in: folder.url).status == 0)
    let before = try Data(contentsOf: folder.url.appending(path: "d.html"))
    let document = WholeDocument(before)
    expectWhole(document, "own template")
    #expect(document.ids.contains("people-jana-example--a"))
    try folder.write("<p>{{title}}</p>", to: "Templates/person.html")
    let run = try ProgramRun(["build", "--single", "d.html"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("people/jana-example.html"), "\(run.errors)")
    #expect(try Data(contentsOf: folder.url.appending(path: "d.html")) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).filter { $0.contains("tmp") } == [])
  }

  @Test func `A dossier with errors leaves the file as it was`() throws {
    let folder = try TemporaryFolder()
    _ = try ProgramRun(["init", "."], in: folder.url)
    try folder.write("old", to: "d.html")
    try folder.write("---\nnames: [X]\nbron: 1952\n---\n", to: "Content/people/x.md")
    #expect(try ProgramRun(["build", "--single", "d.html"], in: folder.url).status == 1)
    #expect(try folder.files(below: "").keys.contains("d.html"))
    #expect(try String(contentsOf: folder.url.appending(path: "d.html"), encoding: .utf8) == "old")
  }

  @Test func `Places that hold something else are refused`() throws {
    let folder = try TemporaryFolder()
    _ = try ProgramRun(["init", "."], in: folder.url)
    #expect(try ProgramRun(["build"], in: folder.url).status == 0)
    let before = try folder.files(below: "Site")
    let places = [
      "Content/d.html", "Content/people/d.html", "Site/../Content/d.html", "Site/index.html", "Site/people/index.html",
      "Site/.dossier-manifest", "Site", "Site/", "nowhere/d.html", "..", "/",
    ]
    for place in places {
      let run = try ProgramRun(["build", "--single", place], in: folder.url)
      #expect(run.status == 2, "\(place): \(run.errors)")
      #expect(run.errors.contains("dossier: "), "\(place): \(run.errors)")
    }
    #expect(try folder.files(below: "Site") == before)
    #expect(try folder.files(below: "Content").keys.filter { $0.hasSuffix(".html") } == [])
  }

  @Test func `Beside the pages of the site, the file stays through later builds`() throws {
    let folder = try TemporaryFolder()
    _ = try ProgramRun(["init", "."], in: folder.url)
    #expect(try ProgramRun(["build"], in: folder.url).status == 0)
    #expect(try ProgramRun(["build", "--single", "Site/dossier.html"], in: folder.url).status == 0)
    #expect(try ProgramRun(["build", "--dry-run", "--fail-on-change"], in: folder.url).status == 0)
    #expect(try folder.files(below: "Site").keys.contains("dossier.html"))
  }

  @Test(arguments: [
    ["--single"], ["--single", ""], ["--single", "d.html", "--output", "x"], ["--single", "-", "--format", "json"],
    ["--single", "-", "--dry-run"], ["--single", "-", "--fail-on-change"],
  ])
  func `Wrong usage writes nothing`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    _ = try ProgramRun(["init", "."], in: folder.url)
    let run = try ProgramRun(["build"] + arguments, in: folder.url)
    #expect(run.status == 2)
    #expect(run.errors.contains("Error:"))
    #expect(run.output.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "d.html").path))
  }
}
