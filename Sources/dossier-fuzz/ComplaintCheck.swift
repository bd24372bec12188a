import DossierDiagnostics

/// What must hold for every complaint about a text, whatever it complains about.
struct ComplaintCheck {
  /// The file that the text is given as.
  static let file = SourceFileID(index: 0)

  /// How many Unicode scalars each line has.
  private let lengths: [Int]

  init(_ text: some Sequence<UInt8>) {
    let text = Array(text)
    let body = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text[3...] : text[...]
    lengths = body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self).unicodeScalars.count }
  }

  /// What is wrong with the first bad complaint; nil if all are in order and stand within the text.
  func violation(in diagnostics: [Diagnostic]) -> String? {
    if diagnostics != diagnostics.sorted() { return "complaints out of order" }
    return diagnostics.lazy.compactMap(violation(in:)).first
  }

  private func violation(in diagnostic: Diagnostic) -> String? {
    guard let range = diagnostic.range else { return "complaint without a place: \(diagnostic.summary)" }
    let ranges = ([range] + diagnostic.notes.compactMap(\.range)).filter { $0.file == Self.file }
    if let astray = ranges.first(where: { !holds($0) }) {
      return "complaint at \(astray.line):\(astray.column), beyond the text: \(diagnostic.summary)"
    }
    let texts = [diagnostic.summary, diagnostic.suggestion ?? "-"] + diagnostic.notes.map(\.message)
    return texts.contains("") ? "complaint without words: \(diagnostic.kind.identifier)" : nil
  }

  /// Whether a range begins within its line or right behind it.
  func holds(_ range: SourceRange) -> Bool {
    let line = Int(range.line) - 1
    return lengths.indices.contains(line) && Int(range.column) <= lengths[line] + 1
  }
}
