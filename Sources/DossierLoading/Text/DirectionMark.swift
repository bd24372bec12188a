import DossierDiagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Marks that turn the direction of the text after them (UAX #9): embeddings, overrides and isolates, U+202A to U+202E and U+2066 to
/// U+2069.
///
/// With them, readers see something else than is written. The weak marks U+200E, U+200F and U+061C are needed now and then where text
/// holds Hebrew or Arabic letters, or stands on a page that is read from right to left; elsewhere they seldom do anything, but make two names
/// differ that look alike.
enum DirectionMark {
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether a mark only says in which direction a sign beside it is read.
  static func isWeak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200E, 0x200F, 0x061C: true
    default: false
    }
  }

  /// Where UTF-8 text holds its first mark that turns, else its first weak mark if no letter of it is read from right to left; an offset
  /// in bytes.
  static func firstOffset(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    firstTurn(in: bytes) ?? firstWeakMark(in: bytes).flatMap { holdsRightToLeftLetter(bytes) ? nil : $0 }
  }

  /// Every mark that turns is E2 80 AA…AE or E2 81 A6…A9.
  private static func firstTurn(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    first(0xE2, in: bytes) { place in
      guard place + 2 < bytes.count else { return false }
      return switch (bytes[place + 1], bytes[place + 2]) {
      case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): true
      default: false
      }
    }
  }

  /// The weak marks are E2 80 8E, E2 80 8F and D8 9C.
  private static func firstWeakMark(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    first(0xE2, in: bytes) { $0 + 2 < bytes.count && bytes[$0 + 1] == 0x80 && 0x8E...0x8F ~= bytes[$0 + 2] }
      ?? first(0xD8, in: bytes) { $0 + 1 < bytes.count && bytes[$0 + 1] == 0x9C }
  }

  /// The first place of a byte at which a sequence is one that is looked for.
  private static func first(
    _ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, where isFound: (Int) -> Bool
  ) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var start = 0
    while let found = memchr(base + start, Int32(byte), bytes.count - start) {
      let place = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if isFound(place) { return place }
      start = place + 1
    }
    return nil
  }

  /// Whether text holds a letter of a script that is read from right to left.
  private static func holdsRightToLeftLetter(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: !isWeak(scalar)
      default: false
      }
    }
  }

  /// The first such mark of a text, and its position in scalars.
  static func first(in text: String) -> (mark: Unicode.Scalar, position: Int)? {
    var text = text
    guard let offset = text.withUTF8({ firstOffset(in: $0) }) else { return nil }
    let place = text.utf8.index(text.startIndex, offsetBy: offset)
    let position = text.unicodeScalars.distance(from: text.startIndex, to: place)
    return (text.unicodeScalars[place], position)
  }
}

extension Diagnostic {
  static func directionMark(_ mark: Unicode.Scalar?, at range: SourceRange) -> Diagnostic {
    let name = mark.map { "mark \($0.escaped(asASCII: true))" } ?? "mark"
    guard mark.map(DirectionMark.isWeak) ?? false else {
      return Diagnostic(.directionMark, "\(name) turns the direction of the text after it", at: range)
    }
    return Diagnostic(
      .weakDirectionMark, "\(name) stands in a text without a letter that is read from right to left", at: range)
  }
}

extension DiagnosticKind {
  static let directionMark = DiagnosticKind(
    "direction-mark", .error,
    """
    Text holds no marks that turn its direction (U+202A to U+202E, U+2066 to U+2069): with them readers see something else than what is \
    written. Names and quotations that are read from right to left need no mark that turns. Delete the mark, which a copy may have brought \
    along.
    """)

  static let weakDirectionMark = DiagnosticKind(
    "weak-direction-mark", .warning,
    """
    The weak marks U+200E, U+200F and U+061C say on which side a sign stands beside letters that are read from right to left. Text without \
    such letters seldom needs one, and names that differ by it look alike. Delete the mark, which a copy may have brought along. A \
    dossier whose `language` is read from right to left may hold them anywhere.
    """)
}
