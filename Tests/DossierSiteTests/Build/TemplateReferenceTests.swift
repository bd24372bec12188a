import DossierBuiltIn
import DossierSite
import Testing

/// Whoever writes a template reads in the reference what it is given.
struct TemplateReferenceTests {
  @Test func `Each template of a page has a section`() {
    let told = TemplateReference.markdown.split(separator: "\n").filter { $0.hasPrefix("Template") }.joined(
      separator: " ")
    let pages = builtInTemplates.map(\.path).filter { $0.hasSuffix(".html") && !$0.contains("/") }
    #expect(!pages.isEmpty)
    for page in pages { #expect(told.contains("`\(page.dropLast(5))`"), "\(page)") }
  }
}
