import DossierEncoding

/// For programs: one JSON object whose shape is part of the program's interface.
/// ```json
/// {"version":1,
/// "counts":{"errors":1,"warnings":0,"advice":0,"files":1},
/// "diagnostics":[
/// {"identifier":"unknown-status","severity":"error","summary":"…","explanation":"…",
///  "file":"Content/people/a.md","line":5,"column":9,"length":6,"suggestion":"alleged",
///  "notes":[{"message":"…","file":null,"line":null,"column":null,"length":null}]}
/// ]}
/// ```
/// All keys are always there; what doesn't apply is null. Severities are `error`, `warning` and `advice`. Lines and columns count
/// from 1, columns and lengths in Unicode scalars. Keys may be added within a version. Each diagnostic is on a line of its own.
package struct JSONRenderer: DiagnosticRenderer {
  package init() {}

  package func render(
    _ diagnostics: [Diagnostic], in files: SourceFileTable, contents: (SourceFileID) -> [UInt8]?
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.breakLine()
      json.key("counts")
      write(DiagnosticSummary(diagnostics), to: &json)
      json.breakLine()
      json.key("diagnostics")
      json.array { json in
        for diagnostic in diagnostics {
          json.breakLine()
          write(diagnostic, files, to: &json)
        }
        json.breakLine()
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ summary: DiagnosticSummary, to json: inout JSONWriter) {
    json.object { json in
      json.member("errors", summary.errors)
      json.member("warnings", summary.warnings)
      json.member("advice", summary.advice)
      json.member("files", summary.files)
    }
  }

  private func write(_ diagnostic: Diagnostic, _ files: SourceFileTable, to json: inout JSONWriter) {
    json.object { json in
      json.member("identifier", diagnostic.kind.identifier)
      json.member("severity", diagnostic.severity.rawValue)
      json.member("summary", diagnostic.summary)
      json.member("explanation", diagnostic.kind.explanation)
      write(diagnostic.range, files, to: &json)
      json.member("suggestion", diagnostic.suggestion)
      json.key("notes")
      json.array { json in
        for note in diagnostic.notes {
          json.object { json in
            json.member("message", note.message)
            write(note.range, files, to: &json)
          }
        }
      }
    }
  }

  private func write(_ range: SourceRange?, _ files: SourceFileTable, to json: inout JSONWriter) {
    json.member("file", range.map { files.path(of: $0.file) })
    json.member("line", range.map { Int($0.line) })
    json.member("column", range.map { Int($0.column) })
    json.member("length", range.map { Int($0.length) })
  }
}
