/// What the destination of a link in CommonMark leads to.
enum LinkDestination {
  case empty
  /// A record, by its id or by the path of its file; the range is that of the id.
  case record(Range<Int>)
  /// Something like an id or the path of a record's file, but the id hasn't the form of one.
  case unknownRecord
  /// A heading of the same note.
  case anchor
  /// A page elsewhere.
  case web
  /// Something that a browser opens by a scheme other than `http` and `https`: `mailto:`, `tel:`.
  case other
  /// Something that runs code, reads the reader's disk or hides what it is; with what gives it away.
  case unsafe(String)
  /// A relative path.
  case file

  init(_ url: UnsafeBufferPointer<UInt8>) {
    if url.isEmpty {
      self = .empty
    } else if url.isSlug {
      self = .record(0..<url.count)
    } else if url.allSatisfy(\.isSlugCharacter) {
      self = .unknownRecord
    } else if url.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      self = .unsafe("a control character")
    } else if url[0] == UInt8(ascii: "#") {
      self = .anchor
    } else if url.count > 1, url[0].isSlash, url[1].isSlash {
      self = .unsafe("//")
    } else if let scheme = url.scheme {
      switch scheme {
      case "http", "https": self = .web
      case "javascript", "vbscript", "data", "file": self = .unsafe(scheme + ":")
      default: self = .other
      }
    } else {
      self = LinkDestination(path: url)
    }
  }

  /// A path that ends in `.md`, as editors of Markdown write links between notes, leads to a record.
  private init(path: UnsafeBufferPointer<UInt8>) {
    let end = path.firstIndex(of: UInt8(ascii: "#")) ?? path.count
    guard path.has(".md", at: end - 3) else {
      self = .file
      return
    }
    let slash = path[..<(end - 3)].lastIndex(of: UInt8(ascii: "/"))
    let stem = (slash.map { $0 + 1 } ?? 0)..<end - 3
    self = path[part: stem].isSlug ? .record(stem) : .unknownRecord
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The scheme of an absolute URL in lowercase, as browsers see it: they skip spaces before it.
  fileprivate var scheme: String? {
    let url = drop { $0 == 0x20 }
    // No registered scheme is longer than 32 characters; that keeps long paths cheap.
    guard let colon = url.prefix(33).firstIndex(of: UInt8(ascii: ":")), colon > url.startIndex else { return nil }
    let scheme = url[..<colon]
    guard scheme.first?.isLetter == true, scheme.allSatisfy(\.isSchemeCharacter) else { return nil }
    return String(decoding: scheme, as: UTF8.self).lowercased()
  }
}

extension UInt8 {
  /// A slash of either kind, since browsers take both for the same.
  fileprivate var isSlash: Bool { self == UInt8(ascii: "/") || self == UInt8(ascii: "\\") }

  fileprivate var isSchemeCharacter: Bool {
    isLetter || isDigit || self == UInt8(ascii: "+") || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
  }
}
