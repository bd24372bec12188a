import DossierDiagnostics

/// Input files for renderers: text by path, numbered in order.
struct SampleInput {
  let files: SourceFileTable
  private let texts: [[UInt8]?]

  /// nil stands for a file that can't be read.
  init(_ contents: KeyValuePairs<String, String?>) {
    var files = SourceFileTable()
    for (path, _) in contents { _ = files.add(path) }
    self.files = files
    texts = contents.map { $1.map { Array($0.utf8) } }
  }

  func range(_ line: Int, _ column: Int, length: Int = 1, in file: Int = 0) -> SourceRange {
    SourceRange(file: SourceFileID(index: UInt32(file)), line: line, column: column, length: length)
  }

  func render(_ diagnostics: Diagnostic..., by renderer: some DiagnosticRenderer) -> String {
    String(decoding: renderer.render(diagnostics, in: files) { texts[Int($0.index)] }, as: UTF8.self)
  }
}

extension DiagnosticKind {
  static let unknownStatus = DiagnosticKind("unknown-status", .error, "A status says how certain the source is.")
  static let unusedSource = DiagnosticKind("unused-source", .advice, "Sources are there to be cited.")
  static let oddDate = DiagnosticKind("odd-date", .warning, "Dates are EDTF.")
}
