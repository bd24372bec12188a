/// Finds in an XML document what would make a browser run code or ask another site for something when the file is opened.
///
/// Follows SVG 2, chapters "Linking" and "Scripting and interactivity", and the XHTML elements that may stand in SVG.
package struct ActiveXML {
  struct Finding: Equatable {
    let words: String
    /// In bytes.
    let offset: Int
  }

  /// How much of the rules a document is held to.
  package enum Scope: Sendable {
    /// Drawings: all of them.
    case drawing
    /// Data: only that it can't be shown as a page, since names of elements mean what their own formats say.
    case data
  }

  private(set) var findings: [Finding] = []
  private let scope: Scope
  /// How many `<style>` elements are open.
  private var openStyles = 0

  /// - Parameter bytes: clean UTF-8 without a byte order mark.
  static func findings(in bytes: UnsafeBufferPointer<UInt8>, _ scope: Scope) -> [Finding] {
    var search = ActiveXML(scope: scope)
    var reader = XMLReader(bytes)
    do throws(XMLProblem) {
      while let token = try reader.next() { search.examine(token, at: reader.tokenStart) }
    } catch {
      // What can't be read to its end isn't shown either, but what a browser makes of it nobody knows.
      search.report("no well-formed XML: \(error.words)", error.offset)
    }
    return search.findings
  }

  private init(scope: Scope) {
    self.scope = scope
  }

  private mutating func examine(_ token: XMLToken, at offset: Int) {
    switch token {
    case .start(let name, let attributes, let isEmpty):
      examine(name, attributes, at: offset)
      if name.localName.lowercased() == "style", !isEmpty { openStyles += 1 }
    case .end(let name): if name.localName.lowercased() == "style" { openStyles = max(0, openStyles - 1) }
    case .text(let text):
      if scope == .drawing, openStyles > 0, let address = StyleText.outsideAddress(in: text) {
        report("style that asks for `\(excerpt(address))`", offset)
      }
    case .instruction(let target):
      if target == "xml-stylesheet" { report("`<?xml-stylesheet?>`, which asks for another file", offset) }
    case .doctype(let hasDeclarations):
      if hasDeclarations { report("document type with declarations of its own, which can stand for anything", offset) }
    }
  }

  private mutating func examine(_ name: String, _ attributes: [XMLToken.Attribute], at offset: Int) {
    guard scope == .drawing else {
      for attribute in attributes where attribute.name == "xmlns" || attribute.name.hasPrefix("xmlns:") {
        if Self.pageNamespaces.contains(attribute.value) {
          report("elements of a page (`\(attribute.value)`)", attribute.offset)
        }
      }
      return
    }
    let element = name.localName.lowercased()
    if Self.refusedElements.contains(element) { report("`<\(name)>`", offset) }
    for attribute in attributes { examine(attribute, of: element) }
  }

  private mutating func examine(_ attribute: XMLToken.Attribute, of element: String) {
    let name = attribute.name.localName.lowercased()
    let value = attribute.value
    switch name {
    case _ where name.hasPrefix("on"): report("`\(attribute.name)=`, which runs code", attribute.offset)
    case "href" where element == "a":
      if let scheme = value.scheme, !["http", "https", "mailto"].contains(scheme) {
        report("link to `\(scheme):`", attribute.offset)
      }
    case "href", "src", "srcset", "poster", "data", "action", "formaction":
      if !value.staysInside { report("`\(attribute.name)=` to `\(excerpt(value))`, another file", attribute.offset) }
    case "base" where attribute.name.hasPrefix("xml:"):
      report("`xml:base`, which turns links within the drawing into links to another file", attribute.offset)
    case "attributename":
      let animated = value.localName.lowercased()
      if animated == "href" || animated.hasPrefix("on") { report("animation of `\(value)`", attribute.offset) }
    default:
      if let address = StyleText.outsideAddress(in: value) {
        report("`\(attribute.name)=` that asks for `\(excerpt(address))`", attribute.offset)
      }
    }
  }

  private mutating func report(_ words: String, _ offset: Int) {
    findings.append(Finding(words: words, offset: offset))
  }

  private static let pageNamespaces: Set<String> = ["http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg"]

  private static let refusedElements: Set<String> = [
    "script", "foreignobject", "iframe", "object", "embed", "handler", "listener", "frame", "frameset", "applet",
    "form", "meta",
    "base", "link",
  ]
}

extension String {
  /// The name without its prefix.
  fileprivate var localName: String {
    lastIndex(of: ":").map { String(self[index(after: $0)...]) } ?? self
  }

  /// The scheme of an address in lowercase, as browsers see it: they skip white space and control characters.
  fileprivate var scheme: String? {
    let visible = unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }
    guard let colon = visible.firstIndex(of: ":") else { return nil }
    let scheme = visible[..<colon]
    guard
      scheme.allSatisfy({ $0.isASCII && ($0.properties.isAlphabetic || "+-.0123456789".unicodeScalars.contains($0)) })
    else { return nil }
    return String(String.UnicodeScalarView(scheme)).lowercased()
  }

  /// Whether an address leads to a part of the same document, or brings a bitmap along.
  var staysInside: Bool {
    let address = trimmingBlanks
    if address.isEmpty || address.hasPrefix("#") { return true }
    let lowercased = address.prefix(32).lowercased()
    return ["png", "jpeg", "jpg", "gif", "webp", "avif", "bmp"].contains { type in
      lowercased.hasPrefix("data:image/\(type);") || lowercased.hasPrefix("data:image/\(type),")
    }
  }
}
