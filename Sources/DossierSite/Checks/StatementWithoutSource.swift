import DossierDiagnostics
import DossierModel

/// Whatever is stated needs somebody who says so, or a source.
enum StatementWithoutSource: Check {
  static let kind = DiagnosticKind(
    "statement-without-source", .warning,
    """
    Nobody can tell where a statement comes from that names neither a source (`in`) nor a speaker (`by`) nor who passed it on (`via`). \
    Name the source in the statement, or under `in` of the record, which then holds for all in it. Pages say “no source given” \
    meanwhile, and the data `unsourced`. Of each record the first such statement is reported. For claims this is an error.
    """)

  static let missesSomething = true

  static func run(on dossier: Dossier, _ graph: DossierGraph, report: (Diagnostic) -> Void) {
    for kind in RecordKind.allCases where kind != .claim {
      for record in dossier.references(of: kind) { run(on: record, of: dossier, report) }
    }
  }

  private static func run(on record: RecordReference, of dossier: Dossier, _ report: (Diagnostic) -> Void) {
    var first: SourceRange?
    var last: Statement?
    var count = 0
    dossier.visitStatements(of: record) { statement, attribution in
      guard !attribution.isTraceable else { return }
      if first == nil { first = attribution.range }
      // The attributions of one statement follow each other.
      if statement != last { count += 1 }
      last = statement
    }
    guard let first else { return }
    let more = count - 1
    let rest = more == 0 ? "" : ", nor for \(more) more in “\(dossier.slug(of: record))”"
    report(Diagnostic(kind, "no source is given for this\(rest)", at: first))
  }
}
