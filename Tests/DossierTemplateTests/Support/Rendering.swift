import DossierDiagnostics
import DossierTemplate
import Testing

/// Templates by name; `page` is the one that is rendered.
func templateSet(_ templates: [String: String]) -> TemplateSet {
  TemplateSet(
    templates.sorted { $0.key < $1.key }.enumerated().map { index, entry in
      TemplateSource(
        path: "\(entry.key).html", bytes: Array(entry.value.utf8), file: SourceFileID(index: UInt32(index)))
    })
}

/// What `page` gives, with further templates at hand. Fails with the first complaint.
func render<Page: TemplateView>(
  _ page: String, _ others: [String: String] = [:], with view: Page, sourceLocation: SourceLocation = #_sourceLocation
) throws -> String {
  let templates = templateSet(others.merging(["page": page]) { $1 })
  var diagnostics = templates.diagnostics
  let template = templates.compile("page", for: Page.self, reporting: &diagnostics)
  #expect(diagnostics.map(\.summary) == [], sourceLocation: sourceLocation)
  var output = OutputBuffer()
  try #require(template, sourceLocation: sourceLocation).render(view, into: &output)
  return String(decoding: output.bytes, as: UTF8.self)
}
