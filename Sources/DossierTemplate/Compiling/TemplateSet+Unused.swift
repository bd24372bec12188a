package import DossierDiagnostics

extension TemplateSet {
  /// Templates that have no part in any page: a file whose name was meant to replace another's, most of the time.
  ///
  /// - Parameter pages: ``Template/parts`` of all pages.
  package func unused(by pages: [[String]]) -> [Diagnostic] {
    let used = Set(pages.joined())
    return templates.filter { !used.contains($0.name) }.map { template in
      let meant = nearMiss(to: template.name, among: used.sorted())
      return Diagnostic(
        .unusedTemplate, "'\(template.name)' is used by no page", at: .wholeFile(template.source.file),
        notes: meant.map { [Note("there is '\($0)', whose file this would replace under that name")] } ?? [])
    }.sorted()
  }
}

extension DiagnosticKind {
  static let unusedTemplate = DiagnosticKind(
    "unused-template", .warning,
    """
    A template counts if it is that of a kind of page or if another one names it. A file that is to replace a built-in template \
    must have its name.
    """)
}
