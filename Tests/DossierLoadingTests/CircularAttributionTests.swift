import DossierDiagnostics
import DossierModel
import Testing

@testable import DossierLoading

/// Chains of attribution that lead back to where they began.
struct CircularAttributionTests {
  private func complaints(_ attribution: String) async -> (found: [String], expected: [String], [Diagnostic]) {
    let claim = "---\nnames: A\nclaims:\n  - {says: So it is., \(attribution)}\n---\n"
    let folder = MemoryFolder(Samples.all + [("people/a.md", claim)])
    let resolution = await Resolution.resolve(folder.files)
    return (folder.found(resolution), folder.expected, resolution.diagnostics)
  }

  @Test(arguments: [
    "in: gazette, via: [radio, piotr, ⟪circular-attribution⟫radio]",
    "in: gazette, via: ⟪circular-attribution⟫gazette",
    "in: gazette, by: piotr, via: [⟪circular-attribution⟫{id: piotr, as: her brother}, radio]",
    "in: gazette, via: radio, also: {in: radio, via: ⟪circular-attribution⟫gazette}",
    "in: gazette, by: radio, also: ⟪circular-attribution⟫{in: radio, by: gazette}",
    "in: gazette, by: piotr, via: jana, also: [{in: radio, by: jana, via: [⟪circular-attribution⟫piotr]}]",
  ])
  func `Nobody has it from somebody who has it from them`(attribution: String) async {
    let (found, expected, _) = await complaints(attribution)
    #expect(found == expected)
  }

  @Test(arguments: [
    "in: gazette, by: piotr, via: radio, also: {in: radio}", "in: gazette, by: gazette",
    "in: gazette, via: [a friend, a friend]", "in: gazette, by: [piotr, piotr], via: radio",
    "in: gazette, by: jana, also: {in: radio, by: piotr, via: jana}",
  ])
  func `A chain that ends is none`(attribution: String) async {
    let (found, _, _) = await complaints(attribution)
    #expect(found == [])
  }

  @Test func `The circle is named`() async {
    let (_, _, diagnostics) = await complaints("in: gazette, by: jana, via: [radio, piotr, radio]")
    #expect(diagnostics.map(\.summary) == ["chain of attribution is a circle: `radio` from `piotr` from `radio`"])
  }

  @Test func `A source is not known only through one that is known through it`() async {
    let sources = [
      ("sources/a.md", "---\ntitle: A\ntype: book\nknown_through: [gazette, ⟪containment-cycle⟫b]\n---\n"),
      ("sources/b.md", "---\ntitle: B\ntype: book\nknown_through: c\n---\n"),
      ("sources/c.md", "---\ntitle: C\ntype: book\nknown_through: [radio, a]\n---\n"),
    ]
    let folder = MemoryFolder(Samples.all + sources)
    let resolution = await Resolution.resolve(folder.files)
    #expect(folder.found(resolution) == folder.expected)
    #expect(resolution.diagnostics.first?.notes.map(\.message) == ["by way of `b`", "by way of `c`"])
  }
}
