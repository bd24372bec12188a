import DossierTemplate

/// A URL as a page's template gets it: of another page of the site, seen from the page's folder, or of a page elsewhere.
///
/// Pages lie in the site's root or one folder below it, so a link is a prefix (`../` or nothing) and the target's path from the
/// root; to a record of the same folder, the name of its file. The path is lent by the site, not built for each link.
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
    /// By its number among all; a section of its page if one is named.
    case record(SiteHandle, number: Int, PageSection?)
    /// From the root of the site, or the whole of a URL elsewhere.
    case path(String, fragment: String)
  }

  private let target: Target
  let prefix: Prefix

  /// A record, by its number among all, or a section of its page; with ``Prefix/none`` its place on the page itself.
  init(_ handle: SiteHandle, number: Int, section: PageSection? = nil, prefix: Prefix) {
    target = .record(handle, number: number, section)
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
    case .record(let handle, let number, nil):
      handle.site.addresses.write(number, prefix: prefix, to: &bytes)
    case .record(let handle, let number, let section?):
      handle.site.addresses.write(section, ofPageOf: number, prefix: prefix, to: &bytes)
    case .path(let path, let fragment): Self.write(path, fragment, prefix, to: &bytes)
    }
  }

  func write(to output: inout OutputBuffer, as escaping: Escaping) {
    let start = output.count
    write(to: &output)
    if case .record(let handle, let number, _) = target, handle.site.addresses.home(number).isPlain(in: escaping) {
      return
    }
    output.escape(from: start, as: escaping)
  }

  /// Appends a page of the site or elsewhere, and a place on it.
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

  /// The record that it is of, by its number among all, and the section of its page; nil for what is none.
  var record: (handle: SiteHandle, number: Int, section: PageSection?)? {
    if case .record(let handle, let number, let section) = target { (handle, number, section) } else { nil }
  }

  /// The path from the root of the site or the whole of a URL elsewhere, and the place on the page; without the prefix.
  var parts: (path: String, fragment: String) {
    switch target {
    case .record(let handle, let number, let section):
      let (path, fragment) = handle.site.addresses.parts(number)
      return (path, section?.rawValue ?? fragment)
    case .path(let path, let fragment): return (path, fragment)
    }
  }

  /// The path from the root of the site, or the whole of a URL elsewhere.
  var path: String { parts.path }

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
