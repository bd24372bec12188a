/// For GitHub Actions: workflow commands that annotate the lines of a change.
///
/// One line for each diagnostic, complete in itself, because each annotation is read alone:
/// `::error file=Content/people/a.md,line=5,col=9,title=unknown-status::unknown status 'aleged'%0A…`. Advice is a `notice`.
package struct GitHubRenderer: DiagnosticRenderer {
  package init() {}

  package func render(
    _ diagnostics: [Diagnostic], in files: SourceFileTable, contents: (SourceFileID) -> [UInt8]?
  ) -> [UInt8] {
    Array(diagnostics.map { command($0, files) }.joined().utf8)
  }

  private func command(_ diagnostic: Diagnostic, _ files: SourceFileTable) -> String {
    var properties: [String] = []
    if let range = diagnostic.range {
      properties = ["file=\(property(files.path(of: range.file)))", "line=\(range.line)", "col=\(range.column)"]
    }
    properties.append("title=\(property(diagnostic.kind.identifier))")
    var lines = [diagnostic.summary]
    if let suggestion = diagnostic.suggestion { lines.append("did you mean '\(suggestion)'?") }
    for note in diagnostic.notes {
      let place = note.range.map { " (\($0.description(in: files)))" } ?? ""
      lines.append("note: \(note.message)\(place)")
    }
    lines.append(diagnostic.kind.explanation)
    let message = lines.map(data).joined(separator: "%0A")
    return "::\(name(of: diagnostic.severity)) \(properties.joined(separator: ","))::\(message)\n"
  }

  private func name(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .advice: "notice"
    }
  }

  /// Escapes the text of a command. Line breaks are control characters, so they come out printable and can't begin a command.
  private func data(_ text: String) -> String {
    DisplayCell.printable(text).unicodeScalars.map { $0 == "%" ? "%25" : String($0) }.joined()
  }

  private func property(_ text: String) -> String {
    data(text).unicodeScalars.map { scalar in
      switch scalar {
      case ":": "%3A"
      case ",": "%2C"
      default: String(scalar)
      }
    }.joined()
  }
}
