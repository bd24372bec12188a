import DossierBuiltIn
import DossierDiagnostics
import DossierPublishing
import DossierTemplate

@testable import DossierLoading
@testable import DossierSite

/// Every page of a site, rendered with the built-in templates, in memory.
struct RenderedSite {
  /// The pages' HTML, by path from the root of the site.
  let pages: [String: String]
  /// The paths of everything else that is published: exports and the templates' assets.
  let files: Set<String>

  init(_ site: SiteContext) throws {
    var table = SourceFileTable()
    let folder = try TemplateFolder.load(
      nil, builtIn: builtInTemplates.map { ($0.path, $0.bytes) }, addingTo: &table)
    let templates = SiteTemplates(folder)
    let plan = try SitePlan(site.dossier, site.graph)
    var pages: [String: String] = [:]
    for page in plan.pages {
      var output = OutputBuffer()
      templates.render(page.content, of: plan.context, into: &output)
      pages[page.path.text] = String(decoding: output.bytes, as: UTF8.self)
    }
    self.pages = pages
    files = Set(
      plan.exports.map(\.path.text) + folder.files.map(\.path).filter { !$0.hasSuffix(".html") } + [
        PagePath.searchCore.text
      ])
  }

  /// The sample dossier's site.
  static func sample() async throws -> RenderedSite {
    try RenderedSite(try await SampleDossier.site())
  }
}
