package import DossierPublishing

/// What a request's target asks for.
package enum RequestTarget: Hashable, Sendable {
  /// A file of the site, or what might be one.
  case file(PagePath)
  /// A folder of the site, by its `index.html`, named with a slash at its end.
  case folder(PagePath)
  /// Something of the preview's own, by its name, with the query: `/-/events?page=…`.
  case own(String, [String: String])
  /// A well-formed path that no file can have.
  case impossible
  /// No path at all.
  case malformed

  /// Reads a target.
  ///
  /// Each part between slashes is decoded by itself and must then be a component of a ``PagePath``: neither `..` nor a slash,
  /// a backslash or a NUL can get in, however they are encoded.
  package init(_ target: String) {
    guard target.utf8.first == UInt8(ascii: "/") else {
      self = .malformed
      return
    }
    let parts = target.utf8.split(separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
    var components: [String] = []
    for part in parts[0].dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      guard let component = Self.decode(part) else {
        self = .malformed
        return
      }
      components.append(component)
    }
    if components.count == 2, components[0] == Self.ownFolder {
      self = .own(components[1], parts.count > 1 ? Self.query(parts[1]) : [:])
      return
    }
    let isFolder = components.last?.isEmpty ?? true
    if isFolder { components = components.dropLast() + ["index.html"] }
    let file = components.removeLast()
    guard let path = try? PagePath(in: components, file: file) else {
      self = .impossible
      return
    }
    self = isFolder ? .folder(path) : .file(path)
  }

  /// Where the preview's own resources lie. No file of a site is there.
  static let ownFolder = "-"

  /// The pairs of a query, decoded; of equal names the last counts.
  private static func query(_ bytes: Substring.UTF8View) -> [String: String] {
    var query: [String: String] = [:]
    for pair in bytes.split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = decode(parts[0]), let value = decode(parts.count > 1 ? parts[1] : "".utf8[...]) else { continue }
      query[name] = value
    }
    return query
  }

  /// Percent-decodes; nil if what comes out is no UTF-8 or a `%` isn't followed by two digits.
  private static func decode(_ bytes: Substring.UTF8View) -> String? {
    var decoded: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        decoded.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { return nil }
      decoded.append(high << 4 | low)
    }
    return String(validating: decoded, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
