import Testing

@testable import DossierPreview

@Suite struct PageSourceTests {
  private func edited(_ page: String, _ edit: (inout PageSource) -> Void) -> String {
    var source = PageSource(Array(page.utf8))
    edit(&source)
    return String(decoding: source.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("<head><title>a</title></head><body></head>", "<head><title>a</title>X</head><body></head>"),
    ("<HEAD></HEAD>", "<HEAD>X</HEAD>"), ("<p>no head", "<p>no headX"), ("", "X"), ("</hea", "</heaX"),
  ])
  func `Markup goes to the end of the head`(page: String, expected: String) {
    #expect(edited(page) { $0.insertInHead("X") } == expected)
  }

  @Test func `Markup goes to the start of the head`() {
    #expect(edited("<head><title>") { $0.insertInHead("X", atStart: true) } == "<head>X<title>")
  }

  @Test(arguments: [
    ("default-src 'none'", "default-src 'none'; connect-src 'self'"),
    (
      "default-src 'none'; connect-src 'none'; base-uri 'none'",
      "default-src 'none'; base-uri 'none'; connect-src 'self'"
    ),
    ("", "connect-src 'self'"),
  ])
  func `A directive is set in the page's policy`(policy: String, expected: String) {
    func page(_ policy: String) -> String {
      #"<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="\#(policy)"><meta content="x">"#
    }
    #expect(edited(page(policy)) { $0.allow("connect-src", "'self'") } == page(expected))
  }

  @Test(arguments: [
    "<head></head>", "<meta name=content-security-policy", "<meta http-equiv=\"Content-Security-Policy\">",
    "Content-Security-Policy > content=\"", "<meta http-equiv=\"Content-Security-Policy\" content=\">",
  ])
  func `A page without a policy stays as it is`(page: String) {
    #expect(edited(page) { $0.allow("connect-src", "'self'") } == page)
  }
}
