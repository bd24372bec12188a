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

  @Test func `A thousand files at once are a few editions, and all of them are shown`() async throws {
    try await LivePreview.with { preview in
      try await preview.follow("people/index.html") { client async throws in
        for number in 1...1000 {
          try preview.write(
            "---\nnames: [Number \(number)]\nin: harbor-gazette\n---\n", to: "Content/people/number-\(number).md")
        }
        while try await preview.get("people/number-1000.html").status == 404 {
          try await Task.sleep(for: .milliseconds(20))
        }
        for number in [1, 500, 999] { #expect(try await preview.get("people/number-\(number).html").status == 200) }
        _ = try await client.text(through: "event: reload\n")
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
