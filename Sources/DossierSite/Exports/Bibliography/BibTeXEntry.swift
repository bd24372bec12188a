/// One entry of a BibTeX file under construction; fields in the order in which they are added, empty ones left out.
struct BibTeXEntry {
  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  let type: String
  private var bytes: [UInt8] = []

  /// - Parameter key: an id of the dossier: letters, digits and hyphens only.
  init(_ type: String, key: String) {
    self.type = type
    bytes.append(contentsOf: "@\(type){\(key),\n".utf8)
  }

  mutating func add(_ field: String, _ text: String) {
    guard !text.isEmpty else { return }
    begin(field)
    append(text)
    end()
  }

  /// A text whose capitals no style may change.
  mutating func add(_ field: String, protecting text: String) {
    guard !text.isEmpty else { return }
    begin(field)
    bytes.append(UInt8(ascii: "{"))
    append(text)
    bytes.append(UInt8(ascii: "}"))
    end()
  }

  mutating func add(_ field: String, names: [BibliographicName]) {
    guard !names.isEmpty else { return }
    begin(field)
    for (index, name) in names.enumerated() {
      if index > 0 { bytes.append(contentsOf: " and ".utf8) }
      switch name {
      case .person(let family, let given):
        append(family)
        bytes.append(contentsOf: ", ".utf8)
        append(given)
      case .whole(let name):
        bytes.append(UInt8(ascii: "{"))
        append(name)
        bytes.append(UInt8(ascii: "}"))
      }
    }
    end()
  }

  /// Text that needs no escaping: digits, an EDTF date.
  mutating func add(_ field: String, verbatim text: String) {
    begin(field)
    bytes.append(contentsOf: text.utf8)
    end()
  }

  /// A URL, with braces encoded, which must come in pairs here, and the backslash, which begins commands.
  mutating func add(_ field: String, url: String) {
    begin(field)
    for byte in url.utf8 {
      switch byte {
      case UInt8(ascii: "{"): bytes.append(contentsOf: "%7B".utf8)
      case UInt8(ascii: "}"): bytes.append(contentsOf: "%7D".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "%5C".utf8)
      default: bytes.append(byte)
      }
    }
    end()
  }

  /// A month from 1 to 12, by the name that every style defines.
  mutating func add(month: Int) {
    guard Self.months.indices.contains(month - 1) else { return }
    bytes.append(contentsOf: "  month = \(Self.months[month - 1]),\n".utf8)
  }

  consuming func write(into output: inout [UInt8]) {
    output.append(contentsOf: bytes)
    output.append(contentsOf: "}\n\n".utf8)
  }

  private mutating func begin(_ field: String) {
    bytes.append(contentsOf: "  \(field) = {".utf8)
  }

  private mutating func end() {
    bytes.append(contentsOf: "},\n".utf8)
  }

  /// Appends text with what TeX would take for commands replaced by what prints it; braces by name, as they must come in pairs.
  private mutating func append(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "{\\textbackslash}".utf8)
      case UInt8(ascii: "{"): bytes.append(contentsOf: "{\\textbraceleft}".utf8)
      case UInt8(ascii: "}"): bytes.append(contentsOf: "{\\textbraceright}".utf8)
      case UInt8(ascii: "~"): bytes.append(contentsOf: "{\\textasciitilde}".utf8)
      case UInt8(ascii: "^"): bytes.append(contentsOf: "{\\textasciicircum}".utf8)
      case UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "#"), UInt8(ascii: "_"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): bytes.append(UInt8(ascii: " "))
      default: bytes.append(byte)
      }
    }
  }
}
