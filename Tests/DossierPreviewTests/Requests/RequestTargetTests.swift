import DossierPreview
import DossierPublishing
import DossierSite
import Testing

@Suite struct RequestTargetTests {
  @Test(arguments: [
    ("/index.html", "index.html" as PagePath), ("/people/jana.html", "people/jana.html"),
    ("/people/jana.html?q=1&r", "people/jana.html"), ("/files/the%20ferry.jpg", "files/the ferry.jpg"),
    ("/files/%E7%A7%A6.jpg", "files/秦.jpg"),
  ])
  func `A file is named by its decoded path`(target: String, path: PagePath) {
    #expect(RequestTarget(target) == .file(path))
  }

  @Test(arguments: [("/", "index.html" as PagePath), ("/people/", "people/index.html"), ("/?x", "index.html")])
  func `A folder stands for its index`(target: String, path: PagePath) {
    #expect(RequestTarget(target) == .folder(path))
  }

  @Test(arguments: [
    "/..", "/../", "/../etc/passwd", "/%2e%2e/etc/passwd", "/people/../../etc/passwd",
    "/people/%2E%2E/%2E%2E/etc/passwd",
    "/..%2fetc/passwd", "/people%2fjana.html", "/%2fetc/passwd", "//etc/passwd", "//evil.example/", "/..\\etc",
    "/..%5cetc",
    "/people/jana.html%00", "/%00", "/.git/config", "/people/.hidden", "/./index.html", "/people//jana.html", "/con",
    "/a:b", "/%E2%80%AEgnp.html", "/people/jana.html/.", "/C:/windows",
  ])
  func `What no file of a site can be named leads nowhere`(target: String) {
    #expect(RequestTarget(target) == .impossible)
  }

  @Test(arguments: [
    "", "index.html", "*", "http://localhost:8000/", "/%", "/%4", "/%zz", "/%ff", "/%c0%ae%c0%ae/etc/passwd",
  ])
  func `What is no path at all is malformed`(target: String) {
    #expect(RequestTarget(target) == .malformed)
  }

  @Test func `The preview's own resources have names and queries`() {
    #expect(
      RequestTarget("/-/events?page=people/jana.html&tag=1f&x&tag=2%20f")
        == .own("events", ["page": "people/jana.html", "tag": "2 f", "x": ""]))
    #expect(RequestTarget("/-/a/b") == .file("-/a/b"))
  }
}
