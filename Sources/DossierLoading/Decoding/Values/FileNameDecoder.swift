import DossierDiagnostics

/// The name of a file, without a folder.
struct FileNameDecoder: ValueDecoder {
  func decode(_ node: DataNode, _ scope: inout DecodingScope) -> String? {
    guard let text = scope.value(node, .text) else { return nil }
    let hasSeparator = text.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") || $0 == 0x0A }
    if !hasSeparator, text != ".", text != ".." { return text }
    scope.report(.malformedFileName(text, at: node.textRange))
    return nil
  }
}

extension ValueDecoder where Self == FileNameDecoder {
  static var fileName: FileNameDecoder { FileNameDecoder() }
}

extension Diagnostic {
  fileprivate static func malformedFileName(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.malformedFileName, "`\(excerpt(text))` is no name of a file: it leads into a folder", at: range)
  }
}

extension DiagnosticKind {
  static let malformedFileName = DiagnosticKind(
    "malformed-file-name", .error,
    "A source's `file` is the bare name of a document in the desk's archive, without folders and slashes.")
}
