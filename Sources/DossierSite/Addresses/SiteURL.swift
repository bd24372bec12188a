import DossierTemplate

/// A URL as a page's template gets it: of another page of the site, seen from the page's folder, or of a page elsewhere.
///
/// Pages lie in the site's root or one folder below it, so a link is a prefix (`../` or nothing) and the target's path from the
/// root. The path is shared with the address book, not built for each link.
struct SiteURL: URLWritable, Hashable, Sendable {
  /// What leads from a page's folder to the root of the site.
  enum Prefix: Sendable, Hashable {
    case fromRoot
    case fromFolder
    /// No prefix at all: the target is on the page itself, or elsewhere on the web.
    case none
  }

  private let prefix: Prefix
  /// From the root of the site, or the whole of a URL elsewhere.
  let path: String
  private let fragment: String

  /// A page of the site.
  init(_ path: String, fragment: String = "", prefix: Prefix) {
    self.prefix = prefix
    self.path = path
    self.fragment = fragment
  }

  /// A place on the page itself.
  init(fragment: String) {
    self.init("", fragment: fragment, prefix: .none)
  }

  /// A page elsewhere; its scheme was checked where it was read.
  init(external url: String) {
    self.init(url, prefix: .none)
  }

  func write(to output: inout OutputBuffer) {
    write(to: &output.bytes)
  }

  /// Appends the URL; what a URL may not hold was refused or encoded before.
  func write(to bytes: inout [UInt8]) {
    if prefix == .fromFolder { bytes.append(contentsOf: [UInt8(ascii: "."), UInt8(ascii: "."), UInt8(ascii: "/")]) }
    bytes.append(contentsOf: path.utf8)
    if !fragment.isEmpty {
      bytes.append(UInt8(ascii: "#"))
      bytes.append(contentsOf: fragment.utf8)
    }
  }

  var text: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
