import DossierDiagnostics
import DossierPreview
import DossierPublishing
import DossierSite
import DossierTestSupport
import Testing

/// Files that have lost their form for a while, as files do that somebody is writing in.
struct UnreadableFileTests {
  private static let jana = "Content/people/jana-example.md"
  private static let piotr = "Content/people/piotr-example.md"

  private func save(
    _ text: String, _ name: String, _ folder: TemporaryFolder, _ session: inout PreviewSession
  ) async throws {
    try folder.write(text, to: name)
    _ = await session.take(FolderChanges(files: [folder.path(name)]))
  }

  private func errors(_ session: PreviewSession) -> [String] {
    session.diagnostics.filter { $0.severity == .error }.map { HarborFolder.text($0, session.edition.sources) }
  }

  @Test func `A file that is no YAML is complained about, and what else is written meanwhile is followed`() async throws
  {
    try await TemporaryFolder.with { folder in
      let harbor = try HarborFolder(folder)
      var session = harbor.session
      await session.load()
      let (jana, piotr) = (folder.text(of: Self.jana), folder.text(of: Self.piotr))
      try await save(jana.replacing("names:", with: "names: ["), Self.jana, folder, &session)
      #expect(!errors(session).isEmpty && errors(session).allSatisfy { $0.contains(Self.jana) })
      try await save(piotr + "\nSee [[nobody-at-all]].\n", Self.piotr, folder, &session)
      #expect(errors(session).contains { $0.contains(Self.piotr) && $0.contains("nobody-at-all") })
      try await save(piotr + "\nWritten meanwhile.\n", Self.piotr, folder, &session)
      try await save(jana + "\nMended.\n", Self.jana, folder, &session)
      #expect(errors(session).isEmpty)
      for (path, text) in [
        ("people/jana-example.html", "Mended."), ("people/piotr-example.html", "Written meanwhile."),
      ] {
        let page = try await session.edition.site?.bytes(of: .init(parsing: path)) ?? []
        #expect(String(decoding: page, as: UTF8.self).contains(text))
      }
    }
  }

  @Test func `A new file that comes while another is no YAML is shown once that is mended`() async throws {
    try await TemporaryFolder.with { folder in
      var session = try HarborFolder(folder).session
      await session.load()
      let jana = folder.text(of: Self.jana)
      try await save("---\nnames: [\n---\n", Self.jana, folder, &session)
      try await save("---\nnames: [Somebody New]\n---\n", "Content/people/new.md", folder, &session)
      #expect(session.edition.site?.has("people/new.html") == false)
      try await save(jana, Self.jana, folder, &session)
      #expect(errors(session).isEmpty)
      #expect(session.edition.site?.has("people/new.html") == true)
    }
  }

  @Test func `An id that is mended while another file is no YAML is no longer complained about`() async throws {
    try await TemporaryFolder.with { folder in
      let (twin, person) = ("Content/organizations/twin.md", "---\nnames: [Twin]\n---\n")
      let harbor = try HarborFolder(folder)
      try folder.write(person, to: "Content/people/twin.md")
      try folder.write(person, to: twin)
      var session = harbor.session
      await session.load()
      #expect(errors(session).contains { $0.contains("twin") })
      try await save("---\nnames: [\n---\n", Self.jana, folder, &session)
      try folder.remove(twin)
      _ = await session.take(FolderChanges(files: [folder.path(twin)]))
      let problems = try await harbor.build().problems
      #expect(!errors(session).isEmpty && Set(problems).isSuperset(of: errors(session)))
    }
  }

  @Test(arguments: [
    "names:\n  - [", "gender: f\ngender: f\nnames:", "names: [", "\tnames:", "born: the year\nnames: {",
  ])
  func `What a build finds wrong with a file that has lost its form is told once the checks are through`(
    slip: String
  ) async throws {
    try await TemporaryFolder.with { folder in
      let harbor = try HarborFolder(folder)
      var session = harbor.session
      await session.load()
      let (jana, piotr) = (folder.text(of: Self.jana), folder.text(of: Self.piotr))
      let wrong = jana.replacing("names:", with: slip).replacing("alleged", with: "allegd")
      try await save(wrong + "\nSee [[nobody-at-all]].\n", Self.jana, folder, &session)
      let atOnce = errors(session)
      #expect(!atOnce.isEmpty && atOnce.allSatisfy { $0.contains(Self.jana) })
      #expect(session.adopt(await session.check?.run()))
      #expect(try await harbor.build().problems == HarborFolder.problems(session))
      try await save(piotr + "\nSee [[jana-left]] and [[nobody-else]].\n", Self.piotr, folder, &session)
      session.adopt(await session.check?.run())
      #expect(try await harbor.build().problems == HarborFolder.problems(session))
      try await save(jana, Self.jana, folder, &session)
      try await save(piotr, Self.piotr, folder, &session)
      session.adopt(await session.check?.run())
      #expect(errors(session).isEmpty)
      #expect(try await harbor.build().problems == HarborFolder.problems(session))
    }
  }

  @Test
  func `An image that is removed while an error keeps the last pages is not there, which is no fault of the server`()
    async throws
  {
    try await TemporaryFolder.with { folder in
      var session = try HarborFolder(folder).session
      await session.load()
      let (jana, image) = (folder.text(of: Self.jana), "Content/images/ferry.svg")
      try await save(jana.replacing("names:", with: "names: ["), Self.jana, folder, &session)
      try folder.remove(image)
      _ = await session.take(FolderChanges(files: [folder.path(image)]))
      let responder = PreviewResponder(LoopbackHosts(port: 80))
      let request = PreviewRequest("/files/images/ferry.svg", host: "localhost")
      let response = await responder.respond(to: request, from: session.edition)
      #expect(response.status == 404)
      #expect(response["content-type"] == "text/html; charset=utf-8")
      #expect(response.text.contains("images/ferry.svg is no longer in the content folder"))
    }
  }

  @Test func `What was found in a file is no longer told once the file can't be read`() async throws {
    try await TemporaryFolder.with { folder in
      let (lonely, name) = ("---\nnames: [Lonely One]\nin: harbor-gazette\n---\n", "Content/people/lonely-one.md")
      let harbor = try HarborFolder(folder)
      try folder.write(lonely, to: name)
      var session = harbor.session
      await session.load()
      func ofLonely() -> [String] {
        session.diagnostics.filter { $0.range.map { session.edition.sources.path(of: $0.file) } == folder.path(name) }
          .map(\.kind.identifier)
      }
      #expect(ofLonely() == ["orphan-record"])
      try await save(lonely.replacing("[Lonely", with: "[[Lonely"), name, folder, &session)
      if let check = session.check { session.adopt(await check.run()) }
      #expect(!ofLonely().isEmpty && !ofLonely().contains("orphan-record"))
      try await save(lonely, name, folder, &session)
      if let check = session.check { session.adopt(await check.run()) }
      #expect(ofLonely() == ["orphan-record"])
    }
  }
}
