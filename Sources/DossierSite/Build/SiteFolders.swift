/// Where a dossier's parts lie, as the user named them.
package struct SiteFolders: Sendable {
  package let content: String
  /// Nil where there are only the built-in templates.
  package let templates: String?
  package let output: String

  package init(content: String, templates: String?, output: String) {
    self.content = content
    self.templates = templates
    self.output = output
  }
}
