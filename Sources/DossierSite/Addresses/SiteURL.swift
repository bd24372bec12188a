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
    /// By its number among all.
    case record(SiteHandle, number: Int)
    /// From the root of the site, or the whole of a URL elsewhere.
    case path(String, fragment: String)
  }

  private let target: Target
  let prefix: Prefix

  /// A record, by its number among all; with ``Prefix/none`` its place on the page itself.
  init(_ handle: SiteHandle, number: Int, prefix: Prefix) {
    target = .record(handle, number: number)
    self.prefix = prefix
  }

  /// What is no record in the table of links, or only a part of one.
  init(of other: LinkTarget, prefix: Prefix) {
    switch prefix {
    case .none: self.init(fragment: other.fragment)
    case .fromSibling:
      self.init(String(other.path.utf8.dropFirst(other.nameStart)) ?? "", fragment: other.fragment, prefix: .none)
    case .fromRoot, .fromFolder: self.init(other.path, fragment: other.fragment, prefix: prefix)
    }
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
    case .record(let handle, let number):
      handle.site.links.lend(number) { Self.write($0, prefix: prefix, to: &bytes) }
    case .path(let path, let fragment): Self.write(path, fragment, prefix, to: &bytes)
    }
  }

  func write(to output: inout OutputBuffer, as escaping: Escaping) {
    guard case .record(let handle, let number) = target else {
      let start = output.count
      write(to: &output)
      return output.escape(from: start, as: escaping)
    }
    handle.site.links.lend(number) { Self.write($0, prefix: prefix, as: escaping, to: &output) }
  }

  /// Appends the URL of a record, escaped for its place.
  static func write(
    _ target: borrowing LinkTarget, prefix: Prefix, as escaping: Escaping, to output: inout OutputBuffer
  ) {
    let start = output.count
    write(target, prefix: prefix, to: &output)
    if !target.hasPlainAddress || (escaping != .attribute && escaping != .text) {
      output.escape(from: start, as: escaping)
    }
  }

  /// Appends the URL of a record.
  static func write(
    _ target: borrowing LinkTarget, prefix: Prefix, to bytes: inout some ByteAppending & ~Copyable
  ) {
    switch prefix {
    case .none:
      bytes.append(UInt8(ascii: "#"))
      bytes.append(target.fragment)
    case .fromRoot: bytes.append(target.address)
    case .fromFolder:
      bytes.append(literal: "../")
      bytes.append(target.address)
    case .fromSibling:
      append(target.address, droppingFirst: target.nameStart, to: &bytes)
    }
  }

  /// Appends an address without so many bytes at its beginning.
  private static func append(
    _ address: borrowing String, droppingFirst count: Int, to bytes: inout some ByteAppending & ~Copyable
  ) {
    let isDone: Void? = address.utf8.withContiguousStorageIfAvailable {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0.dropFirst(count)))
    }
    if isDone == nil { bytes.append(String(Substring(address.utf8.dropFirst(count)))) }
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

  /// The record that it is of, by its number among all; nil for what is none.
  var record: (handle: SiteHandle, number: Int)? {
    if case .record(let handle, let number) = target { (handle, number) } else { nil }
  }

  /// The path from the root of the site or the whole of a URL elsewhere, and the place on the page; without the prefix.
  var parts: (path: String, fragment: String) {
    switch target {
    case .record(let handle, let number): handle.site.links.lend(number) { ($0.path, $0.fragment) }
    case .path(let path, let fragment): (path, fragment)
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
