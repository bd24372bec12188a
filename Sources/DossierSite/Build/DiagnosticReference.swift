import DossierDiagnostics
import DossierLoading
import DossierMarkdown
import DossierTemplate

/// The reference of everything that a build can complain about.
package enum DiagnosticReference {
  /// All kinds, by identifier.
  static let kinds: [DiagnosticKind] =
    (DiagnosticKind.loadingKinds + DiagnosticKind.noteKinds + DiagnosticKind.templateKinds + DossierChecks.kinds)
    .sorted { $0.identifier < $1.identifier }

  package static var markdown: String {
    let introduction = """
      # What a build complains about

      Errors keep a site from being published, warnings only under `--strict`, advice never. An identifier never changes its meaning.

      `--format json` prints one object on standard output and nothing else there; what was done, or why nothing could be, stands on \
      standard error as ever. `counts` has how many there are, `diagnostics` each of them on a line of its own:

      ```json
      {"version":1,
      "counts":{"errors":1,"warnings":0,"advice":0,"files":1},
      "diagnostics":[
      {"identifier":"unknown-term","severity":"error","summary":"…","explanation":"…",
       "file":"Content/people/a.md","line":5,"column":9,"length":6,"suggestion":"alleged",
       "notes":[{"message":"…","file":null,"line":null,"column":null,"length":null}]}
      ]}
      ```

      All keys are always there; what doesn't apply is null. A severity is `error`, `warning` or `advice`. Lines and columns count from 1, \
      columns and lengths in Unicode scalars (code points). `suggestion` is what to write in the marked place. Keys may be added within a \
      version. `--format github` prints the same as annotations of a GitHub workflow. `--format text` shows at most 20 warnings or pieces \
      of advice of one identifier.
      """
    let sections = kinds.map { "## \($0.identifier)\n\n*\($0.severity.rawValue)* — \($0.explanation)" }
    return ([introduction] + sections).joined(separator: "\n\n") + "\n"
  }
}
