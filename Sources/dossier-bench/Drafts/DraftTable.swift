/// Records of one kind as a CSV table.
struct DraftTable {
  private let columns: [String]
  private(set) var text: String

  /// - Parameter columns: the header. `also.in` is the key `in` of the mapping `also`.
  init(columns: [String]) {
    self.columns = columns
    text = columns.joined(separator: ",") + "\n"
  }

  /// Adds a row; columns that aren't named stay empty, the items of lists are joined by semicolons.
  mutating func append(_ cells: [String: [String]]) {
    let row = columns.map { column in
      Self.cell((cells[column] ?? []).joined(separator: "; "))
    }
    text += row.joined(separator: ",") + "\n"
  }

  private static func cell(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
