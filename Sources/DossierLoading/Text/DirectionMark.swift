import DossierDiagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Marks that turn the direction of the text after them (UAX #9): embeddings, overrides and isolates, U+202A to U+202E and U+2066 to
/// U+2069.
///
/// With them, readers see something else than is written. The weak marks U+200E, U+200F and U+061C are not among them: Hebrew
/// and Arabic need them now and then.
enum DirectionMark {
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Where UTF-8 text holds its first mark, as an offset in bytes.
  static func firstOffset(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    // Every mark is E2 80 AA…AE or E2 81 A6…A9.
    guard let base = bytes.baseAddress else { return nil }
    var start = 0
    while let found = memchr(base + start, 0xE2, bytes.count - start) {
      let offset = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      guard offset + 2 < bytes.count else { return nil }
      switch (bytes[offset + 1], bytes[offset + 2]) {
      case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): return offset
      default: start = offset + 1
      }
    }
    return nil
  }

  /// The first mark of a text and its position in scalars.
  static func first(in text: String) -> (mark: Unicode.Scalar, position: Int)? {
    var text = text
    guard text.withUTF8({ firstOffset(in: $0) != nil }) else { return nil }
    for (position, scalar) in text.unicodeScalars.enumerated() where isMark(scalar) { return (scalar, position) }
    return nil
  }
}

extension Diagnostic {
  static func directionMark(_ mark: Unicode.Scalar?, at range: SourceRange) -> Diagnostic {
    let name = mark.map { "mark \($0.escaped(asASCII: true))" } ?? "mark"
    return Diagnostic(.directionMark, "\(name) turns the direction of the text after it", at: range)
  }
}

extension DiagnosticKind {
  static let directionMark = DiagnosticKind(
    "direction-mark", .error,
    """
    Text holds no marks that turn its direction (U+202A to U+202E, U+2066 to U+2069): with them readers see something else than what is \
    written. Right-to-left names and quotations need none of them. Delete the mark, which a copy may have brought along.
    """)
}
