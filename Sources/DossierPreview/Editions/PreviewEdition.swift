package import DossierDiagnostics
package import DossierPublishing
import DossierSite

/// All that the preview shows between two changes.
package struct PreviewEdition: Sendable {
  /// The newest site without errors; nil if there has been none yet.
  package var site: (any PreviewSite)?
  /// Rises whenever a stylesheet changes.
  package var stylesVersion: Int
  /// The scripts, images and other files that have changed.
  package var files: FileVersions
  /// What is wrong with the content and the templates now, ``site`` being older if there are errors.
  package var problems: ProblemList
  /// The names behind source ranges.
  package var sources: SourceFileTable

  package init(
    site: (any PreviewSite)?, stylesVersion: Int = 0, files: FileVersions = FileVersions(),
    problems: ProblemList = ProblemList(),
    sources: SourceFileTable = SourceFileTable()
  ) {
    self.site = site
    self.stylesVersion = stylesVersion
    self.files = files
    self.problems = problems
    self.sources = sources
  }

  /// Whether the site has a file.
  package func has(_ path: PagePath) -> Bool {
    site?.has(path) ?? false
  }
}
