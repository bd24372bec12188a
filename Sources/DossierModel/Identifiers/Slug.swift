/// The text form of a record's id, as authors write it: lowercase ASCII letters, digits and single hyphens.
///
/// The form is narrow so that an id is at once a file name on every system, a URL component that needs no escaping, and an
/// HTML id; it leaves no room for `..`, separators, control characters or names that differ by case only.
package enum Slug {
  /// The longest id, in bytes: with `.html` behind it, it fits every file system.
  package static let maximumLength = 100

  /// Whether `text` has the form of an id.
  package static func isValid(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isValid($0) }
  }

  /// Whether UTF-8 text has the form of an id.
  package static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !bytes.isEmpty, bytes.count <= maximumLength else { return false }
    let hyphen = UInt8(ascii: "-")
    var previous = hyphen
    for byte in bytes {
      let isLetter = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
      let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      guard isLetter || isDigit || byte == hyphen && previous != hyphen else { return false }
      previous = byte
    }
    return previous != hyphen
  }

  /// Why no record can bear a valid id, or nil if one can.
  package static func reason(against slug: String) -> String? {
    guard slug.utf8.count <= 5 else { return nil }
    if slug == "index" { return "the list of all records of a kind has this name" }
    let isDevice = ["con", "prn", "aux", "nul"].contains(slug) || isNumberedDevice(slug)
    return isDevice ? "Windows keeps this name for a device" : nil
  }

  /// `com0` … `com9`, `lpt0` … `lpt9`.
  private static func isNumberedDevice(_ slug: String) -> Bool {
    slug.utf8.count == 4 && (slug.hasPrefix("com") || slug.hasPrefix("lpt")) && slug.last?.isNumber == true
  }

  /// The nearest valid id for a human name ("Jana Example" → `jana-example`), or nil if no ASCII letter or digit is in it.
  package static func suggestion(for name: String) -> String? {
    var bytes: [UInt8] = []
    for scalar in name.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9":
        bytes.append(UInt8(scalar.value))
      case "A"..."Z":
        bytes.append(UInt8(scalar.value) + 32)
      case "'", "’":
        continue
      default:
        if let folded = LatinLetters.base(of: scalar) {
          bytes.append(contentsOf: folded.utf8)
        } else if !bytes.isEmpty, bytes.last != UInt8(ascii: "-") {
          bytes.append(UInt8(ascii: "-"))
        }
      }
    }
    bytes = Array(bytes.prefix(maximumLength))
    while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
