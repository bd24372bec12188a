import DossierModel
import DossierTemplate

/// Writes what results show as rows of a script: `["Jana Example","people/jana-example.html","Яна Пример","…"]`.
///
/// The columns are those of ``SearchCell``; empty ones at the end are left out.
struct SearchRowWriter: SearchSink {
  private(set) var bytes: [UInt8]
  private let site: SiteContext
  /// How many columns of the row are begun.
  private var columns = 0
  private var isOpen = false
  private var isFirst = true

  /// - Parameter bytes: what the rows are appended to.
  init(_ site: SiteContext, bytes: [UInt8]) {
    self.site = site
    self.bytes = bytes
  }

  /// Writes a row of what `describe` appends.
  mutating func row(_ describe: (inout SearchRowWriter) -> Void) {
    bytes.append(contentsOf: (isFirst ? "[" : ",\n[").utf8)
    isFirst = false
    columns = 0
    describe(&self)
    closeCell()
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func begin(_ cell: SearchCell) {
    if cell == .further, isOpen, columns == 8 { return append(literal: " · ") }
    closeCell()
    guard let column = cell.column else { return }
    while columns < column {
      bytes.append(contentsOf: (columns == 0 ? "\"\"" : ",\"\"").utf8)
      columns += 1
    }
    bytes.append(contentsOf: (columns == 0 ? "\"" : ",\"").utf8)
    columns += 1
    isOpen = true
  }

  mutating func append(_ text: String) {
    guard isOpen else { return }
    var text = text
    text.withUTF8 { escape($0) }
  }

  mutating func append(literal: StaticString) {
    guard isOpen else { return }
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func append(unsearched text: String) {
    append(text)
  }

  mutating func append(_ date: PartialDate) {
    append(site.phrases.date(date))
  }

  mutating func append(_ note: ResolvedNote) {
    note.plainText(labels: site.labels).withUnsafeBufferPointer { escape($0) }
  }

  private mutating func closeCell() {
    if isOpen { bytes.append(UInt8(ascii: "\"")) }
    isOpen = false
  }

  /// Appends text as a string of a script has it.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (index, byte) in text.enumerated() where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      if byte >= 0x20 {
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      } else if byte == UInt8(ascii: "\n") {
        bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "n")])
      } else {
        bytes.append(UInt8(ascii: " "))
      }
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }
}
