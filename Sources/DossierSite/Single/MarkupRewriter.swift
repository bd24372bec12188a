import DossierTemplate

/// Rewrites markup for its place in the single file: anchors get the key of their page, links lead to anchors, headings say their
/// level, images and stylesheets are taken in, and what needs a script or a server is left out.
///
/// It reads what this program's templates write: tags whose quotes and angles are balanced, text that is escaped.
struct MarkupRewriter {
  let anchors: SingleAnchors
  let files: SingleFiles
  /// The page; nil for the single file's own frame, whose anchors stay as they are.
  let leaf: SingleLeaf?
  /// The address of a file of the published site; nil if it isn't known.
  let siteURL: @Sendable (String) -> String?

  var outline = SingleOutline()
  var heading: Heading?
  private var navigationDepth = 0

  /// A heading whose end is still to come.
  struct Heading {
    let level: UInt8
    var anchor: String?
    var text: [UInt8] = []
    var isMuted = false
  }

  init(
    _ leaf: SingleLeaf?, anchors: SingleAnchors, files: SingleFiles, siteURL: @escaping @Sendable (String) -> String?
  ) {
    self.leaf = leaf
    self.anchors = anchors
    self.files = files
    self.siteURL = siteURL
  }

  /// Appends `html`, rewritten.
  mutating func rewrite(_ html: ArraySlice<UInt8>, into output: inout [UInt8]) throws {
    try html.withUnsafeBufferPointer { try rewrite($0, into: &output) }
  }

  private mutating func rewrite(_ html: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) throws {
    var position = 0
    while position < html.count {
      let next = html[position...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
      copy(html[position..<next], to: &output)
      position = next
      guard position < html.count else { return }
      if let tag = MarkupTag(in: html, at: position) {
        position = try rewrite(tag, in: html, at: position, into: &output)
      } else {
        let end = html[position...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? html.count
        endTag(html[position..<end])
        copy(html[position..<end], to: &output)
        position = end
      }
    }
  }

  private mutating func copy(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, to output: inout [UInt8]) {
    let bytes = UnsafeBufferPointer(rebasing: bytes)
    output.append(contentsOf: bytes)
    if heading?.isMuted == false, bytes.first != UInt8(ascii: "<") || !bytes.isTag(in: ["a", "/a", "/small"]) {
      heading?.text.append(contentsOf: bytes)
    }
  }

  /// Writes a start tag, with its element where that is left out or replaced.
  ///
  /// - Returns: where to go on reading.
  private mutating func rewrite(
    _ tag: MarkupTag, in html: UnsafeBufferPointer<UInt8>, at start: Int, into output: inout [UInt8]
  ) throws -> Int {
    let name = String(decoding: html[tag.name], as: UTF8.self)
    switch name {
    case "script", "noscript", "form": return html.end(ofElement: name, from: tag.end)
    case "link":
      try embed(link: tag, in: html, start: start, into: &output)
      return tag.end
    case "style":
      let end = html.end(ofElement: name, from: tag.end)
      output.append(contentsOf: html[start..<end])
      return end
    case "nav": navigationDepth += 1
    case "small" where heading != nil: heading?.isMuted = true
    default: break
    }
    let level = html[tag.name].headingLevel
    if let level { heading = navigationDepth == 0 ? Heading(level: level) : nil }
    let tagStart = output.count
    output.append(contentsOf: html[start..<tag.name.upperBound])
    for attribute in tag.attributes { try rewrite(attribute, of: name, in: html, into: &output) }
    if let level, let depth = leaf?.depth, depth > 0 {
      output.append(contentsOf: " aria-level=\"\(min(6, Int(level) + depth))\"".utf8)
    }
    output.append(contentsOf: html[tag.close..<tag.end])
    if level == nil, name != "a", heading?.isMuted == false { heading?.text.append(contentsOf: output[tagStart...]) }
    return tag.end
  }

  private mutating func endTag(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    guard bytes.starts(with: "</".utf8) else { return }
    let name = bytes.dropFirst(2).prefix { !$0.isMarkupSpace && $0 != UInt8(ascii: ">") }
    if name.elementsEqual("nav".utf8) { navigationDepth -= 1 }
    guard let ended = heading else { return }
    if name.elementsEqual("small".utf8) { heading?.isMuted = false }
    guard name.headingLevel == ended.level else { return }
    heading = nil
    let text = HTMLFragment(trusted: Array(ended.text.trimmed))
    if ended.level == 1, outline.heading.writesNothing { outline.heading = text }
    if ended.level == 2, let anchor = ended.anchor {
      outline.sections.append(SingleOutline.Section(anchor: anchor, heading: text))
    }
  }
}

// MARK: - Bytes

extension Collection<UInt8> {
  /// 1 for the name `h1`; nil if it is no heading's.
  fileprivate var headingLevel: UInt8? {
    guard count == 2, first == UInt8(ascii: "h"), let digit = dropFirst().first,
      (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(digit)
    else { return nil }
    return digit - UInt8(ascii: "0")
  }

  var text: String { String(decoding: self, as: UTF8.self) }
}

extension [UInt8] {
  fileprivate var trimmed: ArraySlice<UInt8> {
    var rest = self[...]
    while rest.first?.isMarkupSpace == true { rest.removeFirst() }
    while rest.last?.isMarkupSpace == true { rest.removeLast() }
    return rest
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether these are the bytes of a tag with one of these names, `/` included.
  fileprivate func isTag(in names: Set<String>) -> Bool {
    names.contains(dropFirst().prefix { !$0.isMarkupSpace && $0 != UInt8(ascii: ">") }.text)
  }

  /// Where the element ends whose start tag ends at `position`; elements of one name don't nest here.
  fileprivate func end(ofElement name: String, from position: Int) -> Int {
    let endTag = Array("</\(name)".utf8)
    var position = position
    while let next = self[position...].firstIndex(of: UInt8(ascii: "<")) {
      if self[next...].starts(with: endTag) {
        return self[next...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? count
      }
      position = next + 1
    }
    return count
  }
}
