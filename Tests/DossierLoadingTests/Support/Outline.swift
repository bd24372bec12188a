import DossierDiagnostics
import DossierLoading

extension DataNode {
  /// A node on one line: `{born: 1952, in: ["a b"]}`. Quoted text is in quotes, block text in bars, a cell in angle brackets.
  var outline: String {
    switch content {
    case .scalar, .stretch, .longScalar: scalarOutline
    case .sequence(let elements): "[\(elements.map(\.outline).joined(separator: ", "))]"
    case .mapping(let entries): "{\(entries.map { "\($0.key.value): \($0.value.outline)" }.joined(separator: ", "))}"
    }
  }

  private var scalarOutline: String {
    let text = scalarText ?? ""
    return switch scalarStyle {
    case .plain: text.isEmpty ? "∅" : text
    case .quoted: "\"\(text)\""
    case .block: "|\(text)|"
    case .cell, .quotedCell, nil: "<\(text)>"
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
