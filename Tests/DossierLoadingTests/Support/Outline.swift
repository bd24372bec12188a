import DossierDiagnostics
import DossierLoading

extension DataNode {
  /// A node on one line: `{born: 1952, in: ["a b"]}`. Quoted text is in quotes, block text in bars, a cell in angle brackets.
  var outline: String {
    switch content {
    case .scalar(let text, .plain), .longScalar(let text, .plain, _): text.isEmpty ? "∅" : text
    case .scalar(let text, .quoted), .longScalar(let text, .quoted, _): "\"\(text)\""
    case .scalar(let text, .block), .longScalar(let text, .block, _): "|\(text)|"
    case .scalar(let text, .cell), .scalar(let text, .quotedCell), .longScalar(let text, _, _): "<\(text)>"
    case .sequence(let elements): "[\(elements.map(\.outline).joined(separator: ", "))]"
    case .mapping(let entries): "{\(entries.map { "\($0.key.value): \($0.value.outline)" }.joined(separator: ", "))}"
    }
  }
}

extension SourceRange {
  /// `line:column+length`.
  var outline: String { "\(line):\(column)+\(length)" }
}

extension Diagnostic {
  /// `line:column identifier: summary`.
  var outline: String {
    "\(range.map { "\($0.line):\($0.column)" } ?? "-") \(kind.identifier): \(summary)"
  }

  /// The same without the summary.
  var place: String {
    "\(range.map { "\($0.line):\($0.column)" } ?? "-") \(kind.identifier)"
  }
}

extension SourceFileID {
  static let test = SourceFileID(index: 0)
}

func compose(_ text: String) -> YAMLDocument {
  YAMLComposer.compose(Array(text.utf8), of: .test)
}

func table(_ text: String) -> CSVTable {
  CSVTable.parse(Array(text.utf8), of: .test)
}
