import DossierModel
import DossierPublishing

/// Where a file that a note shows or links to lies in the site.
///
/// Authors write the path as their editor needs it, from the note's own folder or from the content folder: `../images/ferry.jpg`,
/// `/images/ferry.jpg`. Only files below `images/` and `assets/` of the content folder are published.
enum NoteFileAddress {
  /// The path below the content folder: `images/ferry.jpg`; nil if it leads elsewhere.
  static func contentPath(of written: String) -> String? {
    var path = Substring(written.prefix { $0 != "?" && $0 != "#" })
    while let prefix = ["../", "./", "/"].first(where: { path.hasPrefix($0) }) { path = path.dropFirst(prefix.count) }
    guard path.hasPrefix("images/") || path.hasPrefix("assets/"), !path.split(separator: "/").contains("..") else {
      return nil
    }
    return decoded(path)
  }

  /// The same with `%20` and the like decoded; nil if that gives no UTF-8.
  private static func decoded(_ path: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(path.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
        return nil
      }
      bytes.append(value)
      rest.removeFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

extension SiteHandle {
  /// The URL of a file that a note names, seen from the page; a path that leads nowhere was reported and stays as it is.
  func url(ofFile written: String) -> SiteURL {
    guard let path = NoteFileAddress.contentPath(of: written),
      let address = try? PagePath(parsing: "\(SiteAssets.folder)/\(path)")
    else { return SiteURL(external: "#") }
    return url(String(decoding: address.encoded, as: UTF8.self))
  }
}
