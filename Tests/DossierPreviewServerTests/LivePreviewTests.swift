import DossierBuiltIn
import DossierPreview
import DossierPreviewServer
import Foundation
import Testing

/// The whole preview: files, watch, session, server and event stream.
@Suite(.timeLimit(.minutes(6))) struct LivePreviewTests {
  private static let person = "Content/people/jana-example.md"

  @Test func `A saved file is an event, and then there are new bytes`() async throws {
    try await LivePreview.with { preview in
      try await preview.follow("people/jana-example.html") { client async throws in
        try preview.edit(Self.person) { $0 + "\nShe wrote it down.\n" }
        _ = try await client.text(through: "event: reload\n")
        #expect(try await preview.get("people/jana-example.html").body.contains("She wrote it down."))
      }
    }
  }

  @Test func `An error is shown with its place, the last sound page stays, and both end when it is mended`()
    async throws
  {
    try await LivePreview.with { preview in
      try await preview.follow("people/jana-example.html") { client async throws in
        let before = try await preview.get("people/jana-example.html")
        let text = try preview.edit(Self.person) { $0.replacing("piotr-example", with: "piotr-exampel") }
        let event = try await client.text(through: "]}\n")
        #expect(event.contains("did you mean 'piotr-example'?"))
        #expect(event.contains("\"errors\":"))
        #expect(try await preview.get("people/jana-example.html").body == before.body)
        try preview.edit(Self.person) { _ in text }
        #expect(try await client.text(through: "\"items\":[]}\n").contains("\"errors\":0"))
        #expect(try await preview.get("people/jana-example.html").headers["etag"] == before.headers["etag"])
      }
    }
  }

  @Test func `A stylesheet is swapped without a reload, a template reloads`() async throws {
    try await LivePreview.with { preview in
      try await preview.follow("index.html") { client async throws in
        try preview.write("p { color: red }", to: "Templates/assets/style.css")
        let event = try await client.text(through: "\"version\":")
        #expect(!event.contains("event: reload"))
        #expect(try await preview.get("assets/style.css").body == "p{color:red}")
        try preview.write("<p>{{nonsense}}</p>", to: "Templates/index.html")
        #expect(try await client.text(through: "]}\n").contains("Templates/index.html:1:"))
        try preview.write(
          "<!DOCTYPE html><html lang=\"en\"><head></head><body>Mine</body></html>", to: "Templates/index.html")
        _ = try await client.text(through: "event: reload\n")
        #expect(try await preview.get("index.html").body.contains("Mine"))
      }
    }
  }

  @Test func `Files that come, go, are renamed, or lie in a new folder are followed`() async throws {
    try await LivePreview.with { preview in
      let new = "---\nnames: [Nora New]\nin: harbor-gazette\n---\n"
      try await preview.follow("people/index.html") { client async throws in
        try preview.write(new, to: "Content/people/more/nora-new.md")
        _ = try await client.text(through: "event: reload\n")
        #expect(try await preview.get("people/nora-new.html").status == 200)
        try preview.rename("Content/people/more/nora-new.md", to: "Content/people/nora-newer.md")
        _ = try await client.text(through: "event: reload\n")
        #expect(try await preview.get("people/nora-new.html").status == 404)
        #expect(try await preview.get("people/nora-newer.html").status == 200)
        try preview.remove("Content/people/nora-newer.md")
        _ = try await client.text(through: "event: reload\n")
        #expect(try await preview.get("people/nora-newer.html").status == 404)
      }
    }
  }

  private static func person(_ number: Int, _ text: String) -> String {
    "---\nnames: [Number \(number)]\nin: harbor-gazette\n---\nAfter [[number-\(max(1, number - 1))]]: \(text)\n"
  }

  @Test func `A checkout of a thousand files is one edition without a passing error`() async throws {
    func files(_ text: String) -> [(key: String, value: String)] {
      (1...1000).map { ("Content/people/number-\($0).md", Self.person($0, text)) }
    }
    let window = QuietWindow(
      few: .init(quiet: .seconds(3), longest: .seconds(300)), many: .init(quiet: .seconds(5), longest: .seconds(300)))
    let before = Dictionary(uniqueKeysWithValues: files("before."))
    try await LivePreview.with(before, window: window) { preview in
      try await preview.follow("people/number-999.html") { client async throws in
        for (name, text) in files("after.") {
          try preview.remove(name)
          try preview.write(text, to: name)
        }
        let events = try await client.text(through: "event: reload\n")
        #expect(!events.contains("\"errors\":1"))
        for number in [1, 500, 1000] {
          #expect(try await preview.get("people/number-\(number).html").body.contains("after."))
        }
        // Had there been another edition before, this page would have been told to load a second time.
        try preview.edit("Content/people/number-999.md") { $0.replacing("after.", with: "later.") }
        _ = try await client.text(through: "event: reload\n")
        #expect(try await preview.get("people/number-999.html").body.contains("later."))
      }
    }
  }

  @Test func `Where the system tells of no changes, they are looked for`() async throws {
    try await LivePreview.with(polls: true) { preview in
      try await preview.follow("people/jana-example.html") { client async throws in
        try preview.edit(Self.person) { $0 + "\nShe wrote it down.\n" }
        _ = try await client.text(through: "event: reload\n")
        #expect(try await preview.get("people/jana-example.html").body.contains("She wrote it down."))
        let new = "---\nnames: [Nora New]\nin: harbor-gazette\n---\nSister of [[jana-example]].\n"
        try preview.write(new, to: "Content/people/new/folder/nora-new.md")
        _ = try await client.text(through: "event: reload\n")
        #expect(try await preview.get("people/nora-new.html").status == 200)
      }
    }
  }

  @Test func `A content folder that is away for a while is shown as it was, and followed once it is back`() async throws
  {
    try await LivePreview.with { preview in
      try await preview.follow("index.html") { client async throws in
        try preview.rename("Content", to: "Away")
        #expect(try await client.text(through: "]}\n").contains("can't read"))
        #expect(try await preview.get("people/jana-example.html").status == 200)
        try preview.rename("Away", to: "Content")
        _ = try await client.text(through: "\"items\":[]}\n")
        try preview.edit("Content/dossier.yaml") { $0.replacing("The Harbor Files", with: "The Other Files") }
        _ = try await client.text(through: "event: reload\n")
        #expect(try await preview.get("index.html").body.contains("The Other Files"))
      }
    }
  }

  @Test func `A page says where its claims and notes were written, and where they are after an edit above them`()
    async throws
  {
    try await LivePreview.with { preview in
      try await preview.follow("people/jana-example.html") { client async throws in
        let claim = "\"anchor\":\"jana-left\""
        let before = try await preview.get("-/sources?page=people/jana-example.html").body
        #expect(before.contains(claim) && before.contains("\"line\":14,"))
        try preview.edit(Self.person) { $0.replacing("names:\n", with: "# Two lines\n# more\nnames:\n") + "\nMore.\n" }
        _ = try await client.text(through: "event: reload\n")
        let after = try await preview.get("-/sources?page=people/jana-example.html").body
        #expect(after.contains(claim) && after.contains("\"line\":16,") && !after.contains("\"line\":14,"))
      }
    }
  }
}
