// What attributes say of other places: ids, links, files.
import DossierTemplate

extension MarkupRewriter {
  mutating func rewrite(
    _ attribute: MarkupTag.Attribute, of element: String, in html: UnsafeBufferPointer<UInt8>,
    into output: inout [UInt8]
  ) throws {
    let name = html[attribute.name]
    guard let range = attribute.value else { return output.append(contentsOf: html[attribute.all]) }
    switch name.first {
    case UInt8(ascii: "i") where name.elementsEqual("id".utf8):
      let id = prefixed(html[range])
      outline.anchors.append(SingleAnchors.hash(id))
      if heading?.text.isEmpty == true, heading?.anchor == nil { heading?.anchor = id }
      write(attribute, id, in: html, into: &output)
    case UInt8(ascii: "h") where name.elementsEqual("href".utf8),
      UInt8(ascii: "x") where name.elementsEqual("xlink:href".utf8):
      if element == "image" { return try embed(attribute, html[range], in: html, into: &output) }
      link(attribute, String(decoding: html[range], as: UTF8.self), in: html, into: &output)
    case UInt8(ascii: "s") where name.elementsEqual("src".utf8):
      try embed(attribute, html[range], in: html, into: &output)
    case UInt8(ascii: "s") where name.elementsEqual("srcset".utf8): break
    case UInt8(ascii: "a") where name.starts(with: "aria-".utf8) && Self.references.contains(name.text),
      UInt8(ascii: "f") where name.elementsEqual("for".utf8),
      UInt8(ascii: "h") where name.elementsEqual("headers".utf8):
      let ids = html[range].split(separator: UInt8(ascii: " ")).map { prefixed($0) }
      write(attribute, ids.joined(separator: " "), in: html, into: &output)
    default:
      if leaf != nil, html[range].starts(with: "url(#".utf8) {
        let id = html[range].dropFirst(5).prefix { $0 != UInt8(ascii: ")") }
        write(attribute, "url(#\(prefixed(id)))", in: html, into: &output)
      } else {
        output.append(contentsOf: html[attribute.all])
      }
    }
  }

  private static let references: Set<String> = [
    "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "aria-flowto",
  ]

  private func prefixed(_ id: some Collection<UInt8>) -> String {
    let id = String(decoding: id, as: UTF8.self)
    return leaf.map { SingleAnchors.anchor(Substring(id), in: $0.key) } ?? id
  }

  /// Writes an attribute with another value, which is escaped already or needs no escaping.
  private func write(
    _ attribute: MarkupTag.Attribute, _ value: some StringProtocol, in html: UnsafeBufferPointer<UInt8>,
    into output: inout [UInt8]
  ) {
    output.append(UInt8(ascii: " "))
    output.append(contentsOf: html[attribute.name])
    output.append(contentsOf: "=\"".utf8)
    output.append(contentsOf: value.utf8)
    output.append(UInt8(ascii: "\""))
  }

  private mutating func link(
    _ attribute: MarkupTag.Attribute, _ url: String, in html: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]
  ) {
    switch anchors.target(of: url[...], from: leaf) {
    case .elsewhere: output.append(contentsOf: html[attribute.all])
    case .anchor(let anchor): write(attribute, "#\(anchor)", in: html, into: &output)
    case .outside(let path):
      if files.isAsset(path) { outline.missing.insert(path) }
      // Without an address, the words stay and lead nowhere.
      guard let address = siteURL(path) else { return }
      var escaped: [UInt8] = []
      escaped.append(address, as: .attribute)
      write(attribute, String(decoding: escaped, as: UTF8.self), in: html, into: &output)
    }
  }

  /// Writes the attribute with the file that it names in place of its URL; with an empty one if there is none.
  private mutating func embed(
    _ attribute: MarkupTag.Attribute, _ url: Slice<UnsafeBufferPointer<UInt8>>,
    in html: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]
  ) throws {
    var data: [UInt8]?
    switch anchors.target(of: url.text[...], from: leaf) {
    case .elsewhere: if url.starts(with: "data:".utf8) { data = Array(url) }
    case .outside(let path): data = try files.dataURL(of: path)
    case .anchor: break
    }
    write(attribute, String(decoding: data ?? Array("data:,".utf8), as: UTF8.self), in: html, into: &output)
  }

  /// A stylesheet becomes a `<style>`, an icon holds its image, other links of a head are left out.
  func embed(
    link tag: MarkupTag, in html: UnsafeBufferPointer<UInt8>, start: Int, into output: inout [UInt8]
  ) throws {
    func value(_ name: String) -> String? {
      tag.attributes.first { html[$0.name].elementsEqual(name.utf8) }?.value.map { html[$0].text }
    }
    guard let href = value("href"), case .outside(let path) = anchors.target(of: href[...], from: leaf) else { return }
    switch value("rel") {
    case "stylesheet":
      guard let style = try files.stylesheet(path) else { return }
      output.append(contentsOf: "<style>\n".utf8)
      output.append(contentsOf: style)
      output.append(contentsOf: "</style>".utf8)
    case "icon":
      guard let data = try files.dataURL(of: path) else { return }
      output.append(contentsOf: "<link rel=\"icon\" href=\"".utf8)
      output.append(contentsOf: data)
      output.append(contentsOf: "\">".utf8)
    default: break
    }
  }
}
