package import DossierDiagnostics
import DossierLoading
import DossierTemplate

/// A site that is ready to be published, or the complaints that speak against it.
package struct PreparedSite: Sendable {
  package let plan: SitePlan
  package let files: SourceFileTable
  /// The complaints of all stages, in the order of files and lines.
  package let diagnostics: [Diagnostic]
  private let templates: SiteTemplates
  private let templateFolder: TemplateFolder
  private let content: ContentFolder

  init(
    plan: SitePlan, templates: SiteTemplates, templateFolder: TemplateFolder, content: ContentFolder,
    files: SourceFileTable, diagnostics: [Diagnostic]
  ) {
    self.plan = plan
    self.templates = templates
    self.templateFolder = templateFolder
    self.content = content
    self.files = files
    self.diagnostics = diagnostics
  }

  /// Whether there is no error among the complaints.
  package var isPublishable: Bool {
    !diagnostics.contains { $0.severity == .error }
  }

  /// The bytes of an input file, to show the lines that complaints point at.
  package func contents(of file: SourceFileID) -> [UInt8]? {
    content.bytes(of: file) ?? templateFolder.bytes(of: file)
  }

  /// Every file of the site: what is to be rendered, and files that are published as they are.
  ///
  /// The exports come first: each takes as long as many pages, which other cores render meanwhile.
  func outputs() throws -> SiteOutputs {
    var files: [SiteOutputs.File] = []
    for file in templateFolder.files where !file.path.hasSuffix(".html") {
      files.append(SiteOutputs.File(try PagePath(parsing: file.path), file.bytes))
    }
    for asset in content.assets {
      files.append(SiteOutputs.File(try SiteAssets.path(of: asset), try content.bytes(of: asset)))
    }
    let rendered = plan.exports.map(\.path) + plan.pages.map(\.path)
    return SiteOutputs(pages: rendered, files: files) { [plan, templates] index, bytes in
      guard index >= plan.exports.count else { return plan.exports[index].write(into: &bytes) }
      var output = OutputBuffer()
      swap(&output.bytes, &bytes)
      templates.render(plan.pages[index - plan.exports.count].content, of: plan.context, into: &output)
      swap(&output.bytes, &bytes)
    }
  }
}
