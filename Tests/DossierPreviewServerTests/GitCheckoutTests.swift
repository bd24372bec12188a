import DossierPreview
import Foundation
import Testing

/// A checkout by git itself, which a filter slows down, so that files come one by one.
@Suite(.timeLimit(.minutes(6)), .enabled(if: Git.isInstalled)) struct GitCheckoutTests {
  @Test func `A checkout of two files is one edition without a passing error`() async throws {
    let patient = QuietWindow(locked: .init(quiet: .seconds(60), longest: .seconds(300)))
    try await LivePreview.with(window: patient) { preview in
      let (jana, page) = ("Content/people/jana-example.md", "people/jana-example.html")
      func git(_ arguments: String...) throws { try Git.run(arguments, in: preview.path("")) }
      try git("init", "-q")
      try git("config", "filter.slow.clean", "cat")
      try git("config", "filter.slow.smudge", "sleep 0.3; cat")
      try preview.write("*.md filter=slow\n", to: ".git/info/attributes")
      try git("add", "-A")
      try git("commit", "-qm", "Before")
      // The person comes after the one who is said to know her.
      try preview.edit(jana) { $0 + "\nShe knew [[nora-new]].\n" }
      try preview.write("---\nnames: [Nora New]\nin: harbor-gazette\n---\n", to: "Content/people/nora-new.md")
      try git("add", "-A")
      try git("commit", "-qm", "After")
      try git("checkout", "-q", "HEAD~1")
      while try await preview.get("people/nora-new.html").status == 200 { try await Task.sleep(for: .milliseconds(5)) }
      try await preview.follow(page) { client async throws in
        try git("checkout", "-q", "-")
        let events = try await client.text(through: "event: reload\n")
        #expect(!events.contains("nora-new"), "an error that was only passing")
        #expect(try await preview.get(page).body.contains("She knew"))
      }
    }
  }
}
