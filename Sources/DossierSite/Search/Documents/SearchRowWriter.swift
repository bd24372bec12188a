import DossierEncoding
import DossierModel
import DossierTemplate

/// Writes what results show as rows of a script: `["Jana Example","people/jana-example.html","Яна Пример","…"]`.
///
/// The columns are those of ``SearchCell``; empty ones at the end are left out.
struct SearchRowWriter: SearchSink, ~Copyable {
  private(set) var output: OutputBuffer
  private let site: SiteContext
  /// How many columns of the row are begun.
  private var columns = 0
  private var isOpen = false
  private var isFirst = true

  init(_ site: SiteContext) {
    self.site = site
    output = OutputBuffer(capacity: 1 << 14)
  }

  /// Writes a row of what `describe` appends.
  mutating func row(_ describe: (inout SearchRowWriter) -> Void) {
    output.append(literal: isFirst ? "[" : ",\n[")
    isFirst = false
    columns = 0
    describe(&self)
    closeCell()
    output.append(UInt8(ascii: "]"))
  }

  mutating func begin(_ cell: SearchCell) {
    if cell == .further, isOpen, columns == 8 { return append(literal: " · ") }
    closeCell()
    guard let column = cell.column else { return }
    while columns < column {
      output.append(literal: columns == 0 ? "\"\"" : ",\"\"")
      columns += 1
    }
    output.append(literal: columns == 0 ? "\"" : ",\"")
    columns += 1
    isOpen = true
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(utf8: $0) }
  }

  mutating func append(utf8 text: UnsafeBufferPointer<UInt8>) {
    if isOpen { escape(text) }
  }

  mutating func append(literal: StaticString) {
    if isOpen { output.append(literal: literal) }
  }

  mutating func append(unsearched text: String) {
    append(text)
  }

  mutating func append(_ date: PartialDate) {
    append(site.phrases.date(date))
  }

  mutating func append(_ note: ResolvedNote) {
    let site = site
    note.readText(labels: site.labels) { escape($0) }
  }

  private mutating func closeCell() {
    if isOpen { output.append(UInt8(ascii: "\"")) }
    isOpen = false
  }

  /// Appends text as a string of a script has it.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while true {
      let index = text.firstMarked(from: start) { word in
        ByteMarks.below(0x20, in: word) | ByteMarks.of(UInt8(ascii: "\""), in: word)
          | ByteMarks.of(UInt8(ascii: "\\"), in: word)
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      guard index < text.count else { return }
      switch text[index] {
      case UInt8(ascii: "\n"): output.append(literal: "\\n")
      case 0..<0x20: output.append(UInt8(ascii: " "))
      default:
        output.append(UInt8(ascii: "\\"))
        output.append(text[index])
      }
      start = index + 1
    }
  }
}
