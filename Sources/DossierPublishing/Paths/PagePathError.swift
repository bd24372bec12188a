/// Why a name can't be a folder or a file of the site.
///
/// The rules are the sum of what Linux, macOS and Windows refuse, so that a published folder can be copied anywhere.
package struct PagePathError: Error, Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    case empty
    /// More than 255 bytes of UTF-8, the limit of the common file systems.
    case tooLong(bytes: Int)
    /// A character that separates folders, that Windows reserves, that is invisible or that reorders the text around it.
    case forbiddenCharacter(Unicode.Scalar)
    /// A device of Windows, such as `con` or `com1`, with any extension.
    case reservedName
    /// Starts with a dot (also `.` and `..`): hidden files are the writer's own and other programs'.
    case leadingDot
    case leadingSpace
    /// Ends with a dot or a space, which Windows removes.
    case trailingDotOrSpace
  }

  package let component: String
  package let problem: Problem

  /// - Throws: the first rule that `component` breaks.
  static func check(_ component: String) throws(PagePathError) {
    if let problem = problem(with: component) {
      throw PagePathError(component: component, problem: problem)
    }
  }

  private static func problem(with component: String) -> Problem? {
    guard let first = component.utf8.first, let last = component.utf8.last else { return .empty }
    if component.utf8.count > 255 { return .tooLong(bytes: component.utf8.count) }
    if let scalar = component.unicodeScalars.first(where: isForbidden) { return .forbiddenCharacter(scalar) }
    if first == UInt8(ascii: ".") { return .leadingDot }
    if first == UInt8(ascii: " ") { return .leadingSpace }
    if last == UInt8(ascii: ".") || last == UInt8(ascii: " ") { return .trailingDotOrSpace }
    if isReservedName(component) { return .reservedName }
    return nil
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\0"..."\u{1F}", "/", "\\", "<", ">", ":", "\"", "|", "?", "*", "\u{7F}": true
    case _ where scalar.isASCII: false
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
  }

  /// Whether Windows takes what stands before the first dot for a device.
  private static func isReservedName(_ component: String) -> Bool {
    let stemBytes = component.utf8.prefix { $0 != UInt8(ascii: ".") }
    guard stemBytes.count >= 3, let stemText = String(stemBytes) else { return false }
    guard stemBytes.count <= 8 || stemBytes.last == UInt8(ascii: " ") else { return false }
    var stem = stemText.lowercased()
    while stem.last == " " { stem.removeLast() }
    if ["con", "prn", "aux", "nul", "conin$", "conout$"].contains(stem) { return true }
    guard stem.count == 4, stem.hasPrefix("com") || stem.hasPrefix("lpt"), let number = stem.last else { return false }
    return "0123456789¹²³".contains(number)
  }
}

extension PagePathError {
  /// The most specific word first, no full stop: ready to be a diagnostic's summary.
  package var summary: String {
    let name = component.unicodeScalars.count <= 60 ? component : String(component.prefix(60)) + "…"
    return switch problem {
    case .empty: "empty name where the name of a file is needed"
    case .tooLong(let bytes): "'\(name)' has \(bytes) bytes, more than the 255 that a file name can have"
    case .forbiddenCharacter(let scalar):
      "'\(name)' contains \(PagePathError.name(of: scalar)), which the name of a published file can't"
    case .reservedName: "'\(name)' is a device on Windows and can't be the name of a published file"
    case .leadingDot: "'\(name)' starts with a dot, which the name of a published file can't"
    case .leadingSpace: "'\(name)' starts with a space, which the name of a published file can't"
    case .trailingDotOrSpace: "'\(name)' ends with a dot or a space, which the name of a published file can't"
    }
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    let isVisible = scalar.isASCII && scalar > " " && scalar < "\u{7F}"
    let hexadecimal = String(scalar.value, radix: 16, uppercase: true)
    return isVisible ? "'\(scalar)'" : "U+" + String(repeating: "0", count: max(0, 4 - hexadecimal.count)) + hexadecimal
  }
}
