import Foundation

/// An HTML document as its text has it: for what must hold of the whole of it.
struct WholeDocument {
  let text: String
  private var attributes: [(name: Substring, value: String)] = []
  private var tags: [String: Int] = [:]

  /// Reads the tags: no `<` stands in text, none in a stylesheet, and all values are in quotes or without white space.
  init(_ data: Data) {
    text = String(decoding: data, as: UTF8.self)
    for piece in text.utf8.split(separator: UInt8(ascii: "<")).dropFirst() {
      let name = piece.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "\n") }
      tags[String(Substring(name)), default: 0] += 1
      var rest = piece.dropFirst(name.count)
      while let equals = rest.firstIndex(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ">") }),
        rest[equals] != UInt8(ascii: ">")
      {
        let name = rest[..<equals].reversed().prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }.count
        let quote = rest[rest.index(after: equals)...].first ?? 0
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        let start = rest.index(equals, offsetBy: isQuoted ? 2 : 1)
        let end =
          rest[start...].firstIndex { isQuoted ? $0 == quote : $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") }
          ?? rest.endIndex
        attributes.append((Substring(rest[..<equals].suffix(name)), String(Substring(rest[start..<end]))))
        rest = isQuoted ? rest[end...].dropFirst() : rest[end...]
      }
    }
  }

  func count(of tag: String) -> Int { tags[tag] ?? 0 }

  var ids: [String] { values(of: "id") }

  var repeatedIDs: [String] {
    var seen: Set<String> = []
    return ids.filter { !seen.insert($0).inserted }
  }

  /// What links and references of the document lead to and isn't in it.
  var brokenFragments: Set<String> {
    let links = values(of: "href").filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    let labels = values(of: "aria-labelledby").flatMap { $0.split(separator: " ").map(String.init) }
    return Set(links + labels).subtracting(ids)
  }

  /// Everything that a browser would have to fetch.
  var requests: [String] {
    let urls = text.components(separatedBy: "url(").dropFirst().map { $0.prefix(6) }
    return (values(of: "src") + values(of: "srcset")).filter { !$0.hasPrefix("data:") }
      + urls.filter { $0 != "\"data:" && !$0.hasPrefix("#") }.map(String.init)
  }

  /// Links that are relative, and so depend on files beside this one.
  var relativeLinks: [String] {
    values(of: "href").filter { !$0.contains(":") && !$0.hasPrefix("#") }
  }

  private func values(of name: Substring) -> [String] {
    attributes.lazy.filter { $0.name == name }.map(\.value)
  }
}
