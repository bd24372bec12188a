/// Which of the files that pages refer to have other bytes than when the preview began, and with that which pages look different though
/// their own bytes are the same.
package struct FileVersions: Sendable {
  /// More changed files than these are not told apart.
  private static let limit = 200

  private var count = 0
  /// Of the last change that may concern any page.
  private var shared = 0
  /// Of the files that only pages which name them have anything to do with, by what of their names stands in an address as it is.
  private var named: [[UInt8]: Int] = [:]

  package init() {}

  /// Takes down that a file has other bytes, came or went.
  ///
  /// - Parameters:
  ///   - path: `images/ferry.jpg`.
  ///   - isShared: whether pages may use it without naming it, as they do with what a stylesheet names.
  package mutating func change(_ path: String, isShared: Bool) {
    count += 1
    let name = Self.plainPart(of: path)
    if isShared || name.isEmpty || named.count >= Self.limit {
      shared = count
      named = [:]
    } else {
      named[name] = count
    }
  }

  /// Rises with each change of a file that a page may use.
  ///
  /// - Parameter page: its HTML.
  package func version(of page: [UInt8]) -> Int {
    named.reduce(shared) { version, file in page.hasRun(file.key) ? version &+ file.value : version }
  }

  /// The longest part of the name that is the same however the rest is encoded in addresses and HTML.
  private static func plainPart(of path: String) -> [UInt8] {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? ""[...].utf8
    let parts = name.split { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
        false
      default: true
      }
    }
    return Array(parts.max { $0.count < $1.count } ?? ""[...].utf8)
  }
}

extension [UInt8] {
  /// Whether some bytes follow each other in it.
  package func hasRun(_ run: [UInt8]) -> Bool {
    guard let first = run.first else { return true }
    var rest = self[...]
    while let start = rest.firstIndex(of: first), endIndex - start >= run.count {
      if self[start..<start + run.count].elementsEqual(run) { return true }
      rest = self[(start + 1)...]
    }
    return false
  }
}
