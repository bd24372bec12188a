import DossierTemplate

/// Writes XML element by element, text escaped.
struct XMLDocument {
  private(set) var bytes: [UInt8]

  /// - Parameter bytes: what the document is appended to.
  init(bytes: [UInt8] = []) {
    self.bytes = bytes
    write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// An element with others in it; `attributes` come with their values.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: (inout XMLDocument) -> Void
  ) {
    open(name, attributes)
    write(">\n")
    content(&self)
    write("</\(name)>\n")
  }

  /// An element that holds text.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
    open(name, attributes)
    write(">")
    bytes.append(text, as: .text)
    write("</\(name)>\n")
  }

  /// An element that holds nothing.
  mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    open(name, attributes)
    write("/>\n")
  }

  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    write("<\(name)")
    for (key, value) in attributes {
      write(" \(key)=\"")
      bytes.append(value, as: .attribute)
      write("\"")
    }
  }

  private mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}
