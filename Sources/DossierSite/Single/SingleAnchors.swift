import DossierPublishing

/// Leads the links of the site's pages to where their targets are in the single file.
struct SingleAnchors: Sendable {
  /// Where a link leads.
  enum Target {
    /// Elsewhere on the web: as it is.
    case elsewhere
    /// To an anchor of the single file.
    case anchor(String)
    /// To a file of the site that is no part of the single file, by its path from the root.
    case outside(String)
  }

  /// Stands between the key of a page and an anchor of the page; no key and no id holds it.
  static let separator = "--"

  private let keys: [String: String]
  /// The hashes of all anchors, once they are known.
  private var known: Set<UInt64>?

  init(_ leaves: [SingleLeaf]) {
    keys = Dictionary(uniqueKeysWithValues: leaves.map { (String(decoding: $0.path.encoded, as: UTF8.self), $0.key) })
  }

  /// Where a link leads that stands on the page `leaf`; nil for the single file's own frame, whose links begin in the root.
  func target(of url: Substring, from leaf: SingleLeaf?) -> Target {
    guard let first = url.utf8.first else { return .anchor(leaf?.key ?? "") }
    if first == UInt8(ascii: "#") {
      let fragment = url.dropFirst()
      return leaf.map { anchor(fragment, in: $0.key) } ?? .anchor(String(fragment))
    }
    guard !Self.isAbsolute(url) else { return .elsewhere }
    let pathEnd = url.utf8.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") } ?? url.endIndex
    let path = Self.resolved(url[..<pathEnd], in: leaf?.path.folder ?? "")
    guard let key = keys[path] else { return .outside(path) }
    return anchor(url.utf8.firstIndex(of: UInt8(ascii: "#")).map { url[url.utf8.index(after: $0)...] } ?? "", in: key)
  }

  /// The anchors of the file; a link to one that its page doesn't have leads to the page from now on, as it does on the site.
  func knowing(_ anchors: Set<UInt64>) -> SingleAnchors {
    var copy = self
    copy.known = anchors
    return copy
  }

  /// A number for an anchor (FNV-1a, 64 bits), since there may be a million.
  static func hash(_ anchor: String) -> UInt64 {
    anchor.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private func anchor(_ fragment: Substring, in key: String) -> Target {
    let anchor = Self.anchor(fragment, in: key)
    if let known, anchor != key, !known.contains(Self.hash(anchor)) { return .anchor(key) }
    return .anchor(anchor)
  }

  /// The anchor `fragment` of the page `key`, or the page's own.
  static func anchor(_ fragment: Substring, in key: String) -> String {
    fragment.isEmpty ? key : key + separator + fragment
  }

  /// Whether it has a scheme or a host.
  private static func isAbsolute(_ url: Substring) -> Bool {
    if url.hasPrefix("//") { return true }
    let head = url.utf8.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    return head.contains(UInt8(ascii: ":"))
  }

  /// A relative path as it is from the root of the site, which nothing leads out of.
  static func resolved(_ path: Substring, in folder: Substring) -> String {
    var components = folder.split(separator: "/")
    for component in path.split(separator: "/", omittingEmptySubsequences: false) {
      switch component {
      case "..": _ = components.popLast()
      case ".", "": continue
      default: components.append(component)
      }
    }
    return components.joined(separator: "/")
  }
}
