/// Stands for the bytes of a file: equal tags, equal bytes (RFC 9110, 8.8.3).
///
/// Holds for one run of the preview: a page that was loaded from an earlier run is never taken for current.
package struct EntityTag: Hashable, Sendable {
  /// Hexadecimal digits.
  package let text: String

  /// - Parameter version: of what else the file depends on.
  package init(of bytes: [UInt8], version: Int = 0) {
    var hasher = Hasher()
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    hasher.combine(version)
    text = String(UInt(bitPattern: hasher.finalize()), radix: 16)
  }

  /// As in an `ETag` field.
  package var headerValue: String { "\"\(text)\"" }

  /// Whether an `If-None-Match` field names this tag: then the browser has the bytes already.
  package func matches(_ ifNoneMatch: String) -> Bool {
    ifNoneMatch.split(separator: ",").contains { item in
      let item = item.drop { $0 == " " }.prefix { $0 != " " }
      return item == "*" || item == headerValue || item == "W/" + headerValue
    }
  }
}
