import DossierDiagnostics

/// Says where and why bytes can't be read as text.
enum TextCheck {
  /// The complaint about the first byte that is not clean UTF-8 text, or nil.
  ///
  /// - Parameter firstLine: the number of the line on which `bytes` begin.
  static func firstProblem(
    in bytes: UnsafeBufferPointer<UInt8>, of file: SourceFileID, firstLine: Int = 1
  ) -> Diagnostic? {
    guard let (problem, offset) = TextScan.firstProblem(in: bytes) else { return nil }
    return diagnostic(problem, at: place(of: offset, in: bytes, of: file, firstLine: firstLine))
  }

  /// The complaint about text that escapes such as `\0` have brought about in a node, or nil.
  static func firstProblem(inDecoded text: String, of node: DataNode) -> Diagnostic? {
    var text = text
    guard let (problem, offset) = text.withUTF8({ TextScan.firstProblem(in: $0) }) else { return nil }
    let position = text.utf8.prefix(offset).count { $0 & 0xC0 != 0x80 }
    return diagnostic(problem, at: node.range(ofScalars: position..<position + 1))
  }

  private static func diagnostic(_ problem: TextProblem, at range: SourceRange) -> Diagnostic {
    switch problem {
    case .utf16: .notUTF8("UTF-16 text where UTF-8 was expected", at: range)
    case .invalidByte(let byte): .notUTF8("byte 0x\(hexadecimal(UInt32(byte), 2)) is not valid UTF-8 here", at: range)
    case .forbidden(let scalar) where scalar == "\u{FEFF}":
      .forbiddenCharacter("byte order mark U+FEFF in the middle of a file", at: range)
    case .forbidden(let scalar):
      .forbiddenCharacter("character U+\(hexadecimal(scalar.value, 4)) can't stand in a text file", at: range)
    case .loneCarriageReturn: .forbiddenCharacter("carriage return without a line feed", at: range)
    case .lineSeparator(let scalar):
      .forbiddenCharacter("line separator U+\(hexadecimal(scalar.value, 4)) where a line feed was expected", at: range)
    }
  }

  /// The line and column of a byte.
  static func place(
    of offset: Int, in bytes: UnsafeBufferPointer<UInt8>, of file: SourceFileID, firstLine: Int
  ) -> SourceRange {
    var line = firstLine
    var column = 1
    for byte in bytes[..<offset] {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return SourceRange(file: file, line: line, column: column)
  }

  private static func hexadecimal(_ value: UInt32, _ width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension DiagnosticKind {
  static let notUTF8 = DiagnosticKind(
    "not-utf-8", .error,
    "Every file is text in UTF-8. Open the file in an editor or spreadsheet and save it again as UTF-8.")

  static let forbiddenCharacter = DiagnosticKind(
    "forbidden-character", .error,
    """
    Text holds no control characters other than tabs and line ends (LF or CR LF), no line or paragraph separators (U+2028, U+2029), no noncharacters, and a byte order mark only at \
    the start of the file. Such characters are invisible and usually come from a copy; delete them.
    """)
}

extension Diagnostic {
  fileprivate static func notUTF8(_ summary: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.notUTF8, summary, at: range)
  }

  fileprivate static func forbiddenCharacter(_ summary: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.forbiddenCharacter, summary, at: range)
  }
}
