/// Where one file of the site lies.
///
/// A path is made of validated components (see ``PagePathError``): none can leave the output folder, hide a file, or fail on
/// another operating system. A file is named explicitly, `index.html` included, so that a site opens from `file://`, from a
/// subfolder of a server and from its root alike.
package struct PagePath: Sendable {
  /// The components with slashes between them, as the file system and messages have them: `people/qin-gang.html`.
  package let text: String

  /// The path of `file` in nested `folders`, the outermost first.
  ///
  /// - Throws: what is wrong with the first component that can't be used.
  package init(in folders: [String] = [], file: String) throws(PagePathError) {
    for folder in folders { try PagePathError.check(folder) }
    try PagePathError.check(file)
    text = folders.isEmpty ? file : "\(folders.joined(separator: "/"))/\(file)"
  }

  /// Reads what ``text`` gives.
  package init(parsing text: String) throws(PagePathError) {
    for component in text.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false) {
      try PagePathError.check(String(component))
    }
    self.text = text
  }

  /// ``text`` as a URL has it, from the root of the site: UTF-8, all but RFC 3986's unreserved characters percent-encoded.
  ///
  /// Safe in an HTML attribute and in XML as it is. To be put behind a base URL where a link must be absolute.
  package var encoded: [UInt8] {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(text.utf8.count)
    URLEncoding.append(path: text, to: &encoded)
    return encoded
  }

  /// The folder that holds the file, as in ``text`` and without a slash at its end; empty in the root.
  package var folder: Substring {
    lastSlash.map { text[..<$0] } ?? ""
  }

  /// The name of the file in its folder.
  package var file: Substring {
    lastSlash.map { text[text.utf8.index(after: $0)...] } ?? text[...]
  }

  /// Looked for among bytes: a slash with a combining mark behind it is another `Character`.
  private var lastSlash: String.Index? {
    text.utf8.lastIndex(of: UInt8(ascii: "/"))
  }
}

extension PagePath: Hashable, Comparable {
  /// Byte by byte: to texts, an accented letter and its parts are one.
  package static func == (left: Self, right: Self) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// By the bytes of the encoded path: an order that no locale changes.
  package static func < (left: Self, right: Self) -> Bool {
    var (left, right) = (left.text, right.text)
    return left.withUTF8 { left in
      right.withUTF8 { right in
        let same = zip(left, right).prefix { $0 == $1 }.count
        guard same < left.count, same < right.count else { return left.count < right.count }
        return URLEncoding.precedes(left[same], right[same])
      }
    }
  }

  package func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension PagePath: CustomStringConvertible {
  package var description: String { text }
}

extension PagePath: ExpressibleByStringLiteral {
  /// A path that the program's source spells out: `"assets/style.css"`. Input can't get here, only literals can.
  package init(stringLiteral literal: StaticString) {
    do {
      try self.init(parsing: literal.description)
    } catch {
      preconditionFailure(error.summary)
    }
  }
}
