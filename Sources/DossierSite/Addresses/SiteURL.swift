import DossierTemplate

/// A URL as a page's template gets it: of another page of the site, seen from the page's folder, or of a page elsewhere.
///
/// Pages lie in the site's root or one folder below it, so a link is a prefix (`../` or nothing) and the target's path from the
/// root; to a record of the same folder, the name of its file. The path is shared with the address book, not built for each link.
struct SiteURL: URLWritable, Sendable {
  /// What leads from a page's folder to the root of the site.
  enum Prefix: Sendable, Hashable {
    case fromRoot
    case fromFolder
    /// The target lies in the page's own folder.
    case fromSibling
    /// No prefix at all: the target is on the page itself, or elsewhere on the web.
    case none
  }

  private enum Target: Sendable {
    case record(LinkTarget)
    /// From the root of the site, or the whole of a URL elsewhere.
    case path(String, fragment: String)
  }

  private let target: Target
  private let prefix: Prefix

  /// A record; with ``Prefix/none`` its place on the page itself.
  init(_ target: LinkTarget, prefix: Prefix) {
    self.target = .record(target)
    self.prefix = prefix
  }

  /// A page of the site.
  init(_ path: String, fragment: String = "", prefix: Prefix) {
    target = .path(path, fragment: fragment)
    self.prefix = prefix
  }

  /// A place on the page itself.
  init(fragment: String) {
    self.init("", fragment: fragment, prefix: .none)
  }

  /// A page elsewhere; its scheme was checked where it was read. What no address may hold (RFC 3986) is percent-encoded.
  init(external url: String) {
    self.init(Self.encoded(url), prefix: .none)
  }

  /// Appends the URL; what a URL may not hold was refused or encoded before.
  func write(to bytes: inout some ByteAppending & ~Copyable) {
    switch target {
    case .record(let target): Self.write(target, prefix: prefix, to: &bytes)
    case .path(let path, let fragment): Self.write(path, fragment, prefix, to: &bytes)
    }
  }

  /// Appends the URL of a record.
  static func write(_ target: LinkTarget, prefix: Prefix, to bytes: inout some ByteAppending & ~Copyable) {
    switch prefix {
    case .none:
      bytes.append(UInt8(ascii: "#"))
      bytes.append(target.fragment)
    case .fromRoot: bytes.append(target.address)
    case .fromFolder:
      bytes.append(literal: "../")
      bytes.append(target.address)
    case .fromSibling:
      let folder = target.section.map { $0.rawValue.utf8.count + 1 } ?? 0
      let isDone: Void? = target.address.utf8.withContiguousStorageIfAvailable {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0.dropFirst(folder)))
      }
      if isDone == nil { bytes.append(String(Substring(target.address.utf8.dropFirst(folder)))) }
    }
  }

  private static func write(
    _ path: borrowing String, _ fragment: borrowing String, _ prefix: Prefix,
    to bytes: inout some ByteAppending & ~Copyable
  ) {
    if prefix == .fromFolder { bytes.append(literal: "../") }
    bytes.append(path)
    if !fragment.isEmpty {
      bytes.append(UInt8(ascii: "#"))
      bytes.append(fragment)
    }
  }

  /// The path from the root of the site, or the whole of a URL elsewhere.
  var path: String {
    switch target {
    case .record(let target): target.path
    case .path(let path, _): path
    }
  }

  var text: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(64)
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension SiteURL: Equatable {
  static func == (left: SiteURL, right: SiteURL) -> Bool { left.text == right.text }
}
