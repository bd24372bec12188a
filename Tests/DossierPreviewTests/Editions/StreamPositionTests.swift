import DossierDiagnostics
import DossierPreview
import DossierPublishing
import DossierSite
import Testing

@Suite struct StreamPositionTests {
  private let responder = PreviewResponder(LoopbackHosts(port: 80))

  /// The events that a page gets that was loaded from `first` and is still open when `second` is published.
  private func events(_ page: PagePath, from first: PreviewEdition, to second: PreviewEdition) async throws -> String {
    let target = "/" + String(decoding: page.encoded, as: UTF8.self)
    let served = await responder.respond(to: PreviewRequest(target, host: "localhost"), from: first)
    let tag = try #require(served["etag"]).dropFirst().dropLast()
    var position = StreamPosition(page: page, tag: String(tag), styles: String(first.stylesVersion))
    let atOnce = String(decoding: await position.events(for: first), as: UTF8.self)
    #expect(atOnce == "event: errors\ndata: {\"errors\":0,\"warnings\":0,\"advice\":0,\"items\":[]}\n\n")
    let events = String(decoding: await position.events(for: second), as: UTF8.self)
    #expect(await position.events(for: second).isEmpty)
    return events
  }

  @Test func `A page whose bytes change is to be loaded again`() async throws {
    var site = ListedSite.example
    site.files["people/jana.html"] = ListedSite.page("Jana Example")
    let (first, second) = (PreviewEdition(site: ListedSite.example), PreviewEdition(site: site))
    #expect(try await events("people/jana.html", from: first, to: second).hasPrefix("event: reload\ndata: {\"tag\":"))
    #expect(try await events("index.html", from: first, to: second).isEmpty)
  }

  @Test func `A page that vanishes or appears is to be loaded again`() async throws {
    var site = ListedSite.example
    site.files["people/jana.html"] = nil
    let (first, second) = (PreviewEdition(site: ListedSite.example), PreviewEdition(site: site))
    #expect(try await events("people/jana.html", from: first, to: second).hasPrefix("event: reload\n"))
    #expect(try await events("people/jana.html", from: second, to: first).hasPrefix("event: reload\n"))
    #expect(try await events("people/nobody.html", from: first, to: second).isEmpty)
  }

  @Test func `Changed styles are swapped, not loaded with the page`() async throws {
    let first = PreviewEdition(site: ListedSite.example, stylesVersion: 1)
    let second = PreviewEdition(site: ListedSite.example, stylesVersion: 2)
    #expect(try await events("index.html", from: first, to: second) == "event: style\ndata: {\"version\":\"2\"}\n\n")
  }

  @Test func `A file that any page may use means loading all again, an image only those that name it`() async throws {
    var site = ListedSite.example
    site.files["people/jana.html"] = ListedSite.page("<img src=\"../files/images/the%20ferry.jpg\">")
    let first = PreviewEdition(site: site)
    func second(_ path: String, isShared: Bool) -> PreviewEdition {
      var edition = first
      edition.files.change(path, isShared: isShared)
      return edition
    }
    for (path, isShared, pages) in [
      ("assets/site.js", true, ["index.html", "people/jana.html"]),
      ("images/the ferry.jpg", false, ["people/jana.html"]),
      ("images/other.jpg", false, []), ("images/秦", false, ["index.html", "people/jana.html"]),
    ] as [(String, Bool, Set<PagePath>)] {
      for page in ["index.html", "people/jana.html"] as [PagePath] {
        let events = try await events(page, from: first, to: second(path, isShared: isShared))
        #expect(events.hasPrefix("event: reload\n") == pages.contains(page), "\(path) on \(page.text)")
      }
    }
  }

  @Test func `Each further change of an image means loading its page again, and that of many all pages`() async throws {
    var site = ListedSite.example
    site.files["people/jana.html"] = ListedSite.page("<img src=\"../files/images/a.jpg\">")
    var edition = PreviewEdition(site: site)
    for _ in 0..<3 {
      let former = edition
      edition.files.change("images/a.jpg", isShared: false)
      #expect(try await events("people/jana.html", from: former, to: edition).hasPrefix("event: reload\n"))
    }
    let former = edition
    for number in 0..<500 { edition.files.change("images/b\(number).jpg", isShared: false) }
    #expect(try await events("people/jana.html", from: former, to: edition).hasPrefix("event: reload\n"))
  }

  @Test func `As long as there is no site, its stand-in is not loaded again for other errors`() async throws {
    let kind = DiagnosticKind("broken", .error, "Nothing may be broken.")
    let first = PreviewEdition(site: nil)
    let problems = ProblemList([Diagnostic(kind, "broken thing", at: nil)], in: SourceFileTable()) { _ in nil }
    let second = PreviewEdition(site: nil, problems: problems)
    #expect(try await !events("index.html", from: first, to: second).contains("event: reload"))
    let third = PreviewEdition(site: ListedSite.example)
    #expect(try await events("index.html", from: first, to: third).contains("event: reload"))
  }

  @Test func `Errors are told, and that they are mended`() async throws {
    let kind = DiagnosticKind("broken", .error, "Nothing may be broken.")
    var files = SourceFileTable()
    let range = SourceRange(file: files.add("a.md"), line: 1, column: 3, length: 2)
    let problems = ProblemList([Diagnostic(kind, "broken thing", at: range)], in: files) { _ in Array("xxyy".utf8) }
    let first = PreviewEdition(site: ListedSite.example)
    let second = PreviewEdition(site: ListedSite.example, problems: problems)
    let told = try await events("index.html", from: first, to: second)
    #expect(
      told == """
        event: errors
        data: {"errors":1,"warnings":0,"advice":0,"items":[{"severity":"error","text":"a.md:1:3: error: broken thing [broken]\\n \
        1 | xxyy\\n   |   ^~\\n   = Nothing may be broken.\\n","path":"a.md","line":1,"column":3}]}


        """)
    var position = StreamPosition(page: "index.html", tag: "", styles: "0")
    _ = await position.events(for: second)
    #expect(
      String(decoding: await position.events(for: first), as: UTF8.self).hasPrefix("event: errors\ndata: {\"errors\":0")
    )
  }
}
