import DossierDiagnostics
import DossierPreview
import DossierPublishing
import DossierSite
import Testing

@Suite struct PreviewResponderTests {
  private let responder = PreviewResponder(LoopbackHosts(port: 8000))
  private let edition = PreviewEdition(site: ListedSite.example, stylesVersion: 7)

  private func respond(
    _ target: String, method: String = "GET", host: String? = "localhost:8000", ifNoneMatch: String? = nil
  ) async -> PreviewResponse {
    await responder.respond(
      to: PreviewRequest(target, method: method, host: host, ifNoneMatch: ifNoneMatch), from: edition)
  }

  @Test(arguments: ["localhost:8000", "LOCALHOST:8000", "127.0.0.1:8000", "[::1]:8000"])
  func `The loopback's names are answered`(host: String) async {
    #expect(await respond("/", host: host).status == 200)
  }

  @Test(arguments: [
    nil, "", "localhost", "localhost:80", "evil.example:8000", "localhost.evil.example:8000", "127.0.0.2:8000",
    "[::2]:8000",
    "localhost:8000:8000", "localhost:8000,evil.example",
  ])
  func `Any other name is refused`(host: String?) async {
    let response = await respond("/", host: host)
    #expect(response.status == 403)
    #expect(!response.text.contains("Start"))
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "get"])
  func `Other methods than GET and HEAD are refused`(method: String) async {
    let response = await respond("/", method: method)
    #expect(response.status == 405)
    #expect(response["allow"] == "GET, HEAD")
  }

  @Test func `HEAD describes what GET gives`() async {
    let head = await respond("/", method: "HEAD")
    let get = await respond("/")
    #expect(head.isBodyless)
    #expect(!get.isBodyless)
    #expect(head.status == get.status)
    #expect(head.text == get.text)
    #expect(head.headers.map(\.name) == get.headers.map(\.name))
  }

  @Test(arguments: [
    ("/", "text/html; charset=utf-8"), ("/people/", "text/html; charset=utf-8"),
    ("/assets/style.css", "text/css; charset=utf-8"), ("/assets/site.js", "text/javascript; charset=utf-8"),
    ("/files/images/the%20ferry.jpg", "image/jpeg"), ("/dossier.json", "application/json"),
    ("/feed.xml", "application/atom+xml; charset=utf-8"), ("/-/preview.js", "text/javascript; charset=utf-8"),
  ])
  func `Files have their types, which browsers are not to guess`(target: String, type: String) async {
    let response = await respond(target)
    #expect(response.status == 200)
    #expect(response["content-type"] == type)
    #expect(response["x-content-type-options"] == "nosniff")
    #expect(response["cross-origin-resource-policy"] == "same-origin")
  }

  @Test func `Files that are no pages are sent as they are`() async {
    #expect(await respond("/assets/style.css").text == "p { color: red }")
  }

  @Test(arguments: ["/people/nobody.html", "/%2e%2e/etc/passwd", "/-/nothing", "/people/nobody/"])
  func `What is missing gives the site's own page, with links that work`(target: String) async {
    let response = await respond(target)
    #expect(response.status == 404)
    #expect(response["content-type"] == "text/html; charset=utf-8")
    #expect(response.text.contains("<p>Missing</p>"))
    #expect(response.text.contains("<head><base href=\"/\">"))
    #expect(response.text.contains("base-uri 'self'\""))
  }

  @Test(arguments: ["/%", "*", "http://evil.example/"])
  func `Malformed addresses are refused`(target: String) async {
    #expect(await respond(target).status == 400)
  }

  @Test func `A folder without its slash leads to the folder`() async {
    let response = await respond("/people")
    #expect(response.status == 308)
    #expect(response["location"] == "/people/")
  }

  @Test func `What the browser has already isn't sent again`() async throws {
    let tag = try #require(await respond("/")["etag"])
    for known in [tag, "W/\(tag)", "\"other\", \(tag)", "*"] {
      let response = await respond("/", ifNoneMatch: known)
      #expect(response.status == 304)
      #expect(response.isBodyless)
      #expect(response["etag"] == tag)
    }
    #expect(await respond("/", ifNoneMatch: "\"other\"").status == 200)
    #expect(await respond("/people/", ifNoneMatch: tag).status == 200)
    #expect(await respond("/nowhere", ifNoneMatch: "*").status == 404)
  }

  @Test func `A page without the preview's additions is the published page`() async throws {
    var page = await respond("/people/jana.html").text
    let script = try #require(page.firstRange(of: "<script src=\"/-/preview.js\""))
    let end = try #require(page[script.lowerBound...].firstRange(of: "</script>\n"))
    #expect(page[script.lowerBound..<end.lowerBound].contains("data-page=\"people/jana.html\""))
    #expect(page[script.lowerBound..<end.lowerBound].contains("data-styles=\"7\""))
    page.removeSubrange(script.lowerBound..<end.upperBound)
    page.replace("; connect-src 'self'", with: "")
    #expect(page == ListedSite.page("Jana"))
  }

  @Test func `Without a site there is a page that says so`() async {
    let response = await responder.respond(
      to: PreviewRequest("/people/", host: "localhost:8000"), from: PreviewEdition(site: nil))
    #expect(response.status == 503)
    #expect(response.text.contains("/-/preview.js"))
  }

  @Test func `An open page follows events`() async {
    let response = await respond("/-/events?page=index.html&tag=1&styles=7")
    #expect(response.status == 200)
    #expect(response["content-type"] == "text/event-stream; charset=utf-8")
    guard case .events(let position) = response.body else {
      Issue.record("no events")
      return
    }
    #expect(position == StreamPosition(page: "index.html", tag: "1", styles: "7"))
  }

  @Test func `The places of a page are told`() async {
    var files = SourceFileTable()
    let file = files.add("Content/people/jana.md")
    var site = ListedSite.example
    site.places["people/jana.html"] = [
      PagePlace(kind: "claim", anchor: "jana-left", label: "Left", range: SourceRange(file: file, line: 5, column: 9))
    ]
    let response = await responder.respond(
      to: PreviewRequest("/-/sources?page=people/jana.html", host: "localhost:8000"),
      from: PreviewEdition(site: site, sources: files))
    #expect(
      response.text == """
        {"places":[{"kind":"claim","anchor":"jana-left","label":"Left","path":"Content/people/jana.md","line":5,"column":9}]}
        """)
  }
}
