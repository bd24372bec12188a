/// A stylesheet on its way into a `<style>` element.
enum Stylesheet {
  /// The stylesheet with each relative `url(…)` replaced by what `embed` gives for it, and nothing in it that ends the element.
  ///
  /// A URL that there is nothing for becomes an empty one: a file that is to stand alone must not ask for another.
  static func embedding(in css: [UInt8], _ embed: (Substring) throws -> [UInt8]?) rethrows -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(css.count)
    var position = 0
    while position < css.count {
      if css[position...].starts(with: "url(".utf8), let end = endOfURL(in: css, from: position + 4) {
        let url = String(decoding: css[(position + 4)..<end], as: UTF8.self)
          .trimming { $0.isWhitespace || $0 == "\"" || $0 == "'" }
        output += "url(\"".utf8
        if url.hasPrefix("data:") || url.hasPrefix("#") {
          output += url.utf8
        } else if !url.contains(":"), let data = try embed(url.prefix { $0 != "?" && $0 != "#" }) {
          output += data
        } else {
          output += "data:,".utf8
        }
        output += "\")".utf8
        position = end + 1
      } else if css[position] == UInt8(ascii: "<"), css[position...].starts(with: "</".utf8) {
        output += "<\\/".utf8
        position += 2
      } else {
        output.append(css[position])
        position += 1
      }
    }
    return output
  }

  /// Where the parenthesis closes whose content begins at `start`.
  private static func endOfURL(in css: [UInt8], from start: Int) -> Int? {
    guard let first = css[start...].firstIndex(where: { !$0.isMarkupSpace }) else { return nil }
    let quote = css[first]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return css[first...].firstIndex(of: UInt8(ascii: ")"))
    }
    return css[(first + 1)...].firstIndex(of: quote).flatMap { css[$0...].firstIndex(of: UInt8(ascii: ")")) }
  }

  /// A text as a string of CSS, with its quotes.
  static func string(_ text: String) -> String {
    var escaped = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\", "<", ">", "&": escaped += "\\" + String(scalar.value, radix: 16) + " "
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped + "\""
  }
}

extension String {
  fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let first = rest.first, isTrimmed(first) { rest.removeFirst() }
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return rest
  }
}
