package import DossierDiagnostics
import DossierEncoding

/// What the overlay of an open page shows: the same texts as the terminal.
package struct ProblemList: Sendable {
  /// More than a screen holds; the count says how many there are.
  private static let shownLimit = 40

  package let summary: DiagnosticSummary
  /// ```json
  /// {"errors":1,"warnings":0,"advice":0,"items":[{"severity":"error","place":"Content/people/a.md:5:9","path":"…","line":5,"column":9,"text":"…"}]}
  /// ```
  package let json: [UInt8]
  package let tag: EntityTag

  package init() {
    self.init([], in: SourceFileTable(), contents: { _ in nil })
  }

  /// - Parameter diagnostics: in the order in which they are to be shown, errors before warnings.
  package init(
    _ diagnostics: [Diagnostic], in files: SourceFileTable, contents: (SourceFileID) -> [UInt8]?
  ) {
    let summary = DiagnosticSummary(diagnostics)
    let renderer = TerminalRenderer(usesColors: false)
    var json = JSONWriter()
    json.object { json in
      json.member("errors", summary.errors)
      json.member("warnings", summary.warnings)
      json.member("advice", summary.advice)
      json.key("items")
      json.array { json in
        for diagnostic in diagnostics.prefix(Self.shownLimit) {
          let text = renderer.render([diagnostic], in: files, contents: contents)
          Self.write(diagnostic, text, files, to: &json)
        }
      }
    }
    self.summary = summary
    self.json = json.bytes
    tag = EntityTag(of: json.bytes)
  }

  private static func write(
    _ diagnostic: Diagnostic, _ text: [UInt8], _ files: SourceFileTable, to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("severity", diagnostic.severity.rawValue)
      json.member("text", String(decoding: text, as: UTF8.self))
      json.member("path", diagnostic.range.map { files.path(of: $0.file) })
      json.member("line", diagnostic.range.map { Int($0.line) })
      json.member("column", diagnostic.range.map { Int($0.column) })
    }
  }
}
