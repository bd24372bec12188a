import DossierTestSupport
import Foundation
import Testing

/// A build writes what differs and nothing else, whatever it has to think through again.
struct RepeatedBuildTests {
  private static let longAgo = Date(timeIntervalSince1970: 1_000_000_000)

  private func write(to folder: TemporaryFolder) throws {
    try folder.write("title: Test\n", to: "Content/dossier.yaml")
    try folder.write(
      "---\ntitle: Source\ntype: book\npublisher: unknown\npublished: unknown\n---\n", to: "Content/sources/s.md")
    try folder.write("---\nnames: [Jana]\nin: s\n---\nShe knew [[piotr]].\n", to: "Content/people/jana.md")
    try folder.write("---\nnames: [Piotr]\nin: s\n---\nHe left.\n", to: "Content/people/piotr.md")
  }

  /// Dates all files of the site back, so that those that are written again can be told.
  private func age(_ paths: some Sequence<String>, in folder: TemporaryFolder) throws {
    for path in paths {
      try FileManager.default.setAttributes(
        [.modificationDate: Self.longAgo], ofItemAtPath: folder.url.appending(path: "Site/\(path)").path)
    }
  }

  private func written(_ paths: some Sequence<String>, in folder: TemporaryFolder) throws -> Set<String> {
    var written: Set<String> = []
    for path in paths {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: folder.url.appending(path: "Site/\(path)").path)
      if attributes[.modificationDate] as? Date != Self.longAgo { written.insert(path) }
    }
    return written
  }

  @Test func `A second build writes nothing, and one after an edit of a note exactly the files that differ`() throws {
    let folder = try TemporaryFolder()
    try write(to: folder)
    #expect(try ProgramRun(["build"], in: folder.url).status == 0)
    let first = try folder.files(below: "Site")
    try age(first.keys, in: folder)
    let second = try ProgramRun(["build"], in: folder.url)
    #expect(second.errors.contains("0 created, 0 changed, \(first.count - 1) unchanged, 0 deleted"), "\(second.errors)")
    #expect(try folder.files(below: "Site") == first)
    #expect(try written(first.keys, in: folder) == [])

    try folder.write("---\nnames: [Piotr]\nin: s\n---\nHe left by ferry.\n", to: "Content/people/piotr.md")
    #expect(try ProgramRun(["build"], in: folder.url).status == 0)
    let third = try folder.files(below: "Site")
    let differing = Set(third.keys.filter { third[$0] != first[$0] })
    #expect(try written(third.keys, in: folder) == differing)
    #expect(differing.contains("people/piotr.html"))
    #expect(!differing.contains("people/jana.html"))
  }
}
