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

  /// The whole dossier as one file.
  func singleFile() throws -> SingleFile {
    SingleFile(plan, templates, try SingleFiles(templateFolder, content))
  }

  /// Every file of the site.
  package var siteFiles: SiteFiles {
    SiteFiles(plan: plan, templates: templates, templateFolder: templateFolder, content: content)
  }
}
