/// Something in a file's bytes that no text file should hold.
enum TextProblem: Equatable {
  /// The file begins with the mark of UTF-16.
  case utf16
  /// A byte that begins or continues no valid UTF-8 sequence.
  case invalidByte(UInt8)
  /// A control character, a noncharacter or a byte order mark in the middle.
  case forbidden(Unicode.Scalar)
  /// A carriage return without a line feed, the line end of old Macs.
  case loneCarriageReturn
  /// U+2028 or U+2029: YAML and some browsers break the line there, editors don't.
  case lineSeparator(Unicode.Scalar)
}
