import Testing

@testable import DossierSite

struct SiteURLTests {
  @Test(arguments: [
    ("https://example.org/x?y#z", "https://example.org/x?y#z"), ("http://example.org", "http://example.org"),
    ("desk@example.org", "mailto:desk@example.org"),
  ])
  func `An address becomes a link`(text: String, url: String) {
    #expect(SiteURL(ofText: text)?.text == url)
  }

  @Test(arguments: [
    "", "CC BY 4.0", "The editors, desk@example.org", "javascript:alert(1)", "javascript:a@b.c", "https://",
    "https:///x",
    "http://exa mple.org", "https://example.org/\"><script>",
    "a@b@c.org", "@example.org", "desk@", "desk@host",
    "data:x@y.z", "//example.org", "https://example.org/é",
  ])
  func `Words and what may be no address stay text`(text: String) {
    #expect(SiteURL(ofText: text) == nil)
  }

  @Test func `What no address may hold is encoded`() {
    #expect(SiteURL(external: #"https://e.org/?a="&b=<{é"#).text == "https://e.org/?a=%22&b=%3C%7Bé")
    #expect(SiteURL(external: "https://e.org/%22?x#y").text == "https://e.org/%22?x#y")
  }
}
