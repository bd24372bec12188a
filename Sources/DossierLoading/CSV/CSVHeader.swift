import DossierDiagnostics

/// The first row of a table: which field each column is.
///
/// `born.value` and `born.status` are two keys of one mapping `born`, in the order in which the columns first name them.
struct CSVHeader {
  /// A field of a record, or a mapping of further fields.
  private indirect enum Field {
    case column(Int, key: Located<String>)
    case group([Field], key: Located<String>)

    var key: Located<String> {
      switch self {
      case .column(_, let key), .group(_, let key): key
      }
    }
  }

  /// How many parts a dotted name may have; more than any field of a record needs.
  private static let maximumDepth = 8

  /// More columns than any table of records needs, few enough that a header costs nothing.
  private static let maximumColumns = 1_000

  /// The names as written, one for each column.
  let names: [String]
  private var fields: [Field] = []
  /// The columns without a name, in which nothing may stand: spreadsheets write such.
  private var unnamed: [Int] = []

  /// Reads the header; nil if it has errors, which are added to `diagnostics`.
  init?(_ row: CSVRow, diagnostics: inout [Diagnostic]) {
    names = row.cells.map(\.text)
    guard row.isSound else { return nil }
    if let separator = Self.foreignSeparator(in: row) {
      diagnostics.append(separator)
      return nil
    }
    guard names.count <= Self.maximumColumns else {
      diagnostics.append(.tooManyColumns(names.count, limit: Self.maximumColumns, row))
      return nil
    }
    var problems: [Diagnostic] = []
    var firstColumns: [String: SourceRange] = [:]
    for (column, cell) in row.cells.enumerated() {
      if cell.text.isEmpty {
        unnamed.append(column)
        continue
      }
      let parts = cell.text.split(separator: ".", omittingEmptySubsequences: false)
      if parts.contains(where: \.isEmpty) {
        problems.append(.emptyName(cell))
      } else if parts.count > Self.maximumDepth {
        problems.append(.nameTooDeep(cell, limit: Self.maximumDepth))
      } else if let first = firstColumns.updateValue(cell.range, forKey: cell.text) {
        problems.append(.duplicateName(cell, first: first))
      } else if let group = Self.add(column, Self.path(of: cell), to: &fields) {
        problems.append(.columnIsGroup(cell, group: group))
      }
    }
    diagnostics += problems
    guard problems.isEmpty else { return nil }
  }

  /// The record that a row of the table is, without its empty cells. The row has as many cells as the header.
  func record(_ row: CSVRow) -> DataNode {
    DataNode(.mapping(Self.entries(fields, row.cells)), at: row.range)
  }

  /// What is wrong with a row of as many cells that has something in a column without a name; nil if it has nothing there.
  func problem(in row: CSVRow) -> Diagnostic? {
    let column = unnamed.first { !row.cells[$0].text.isEmpty }
    return column.map { .unnamedColumn(row.cells[$0], column: $0) }
  }

  private static func entries(_ fields: [Field], _ cells: [CSVCell]) -> [MappingEntry] {
    var entries: [MappingEntry] = []
    entries.reserveCapacity(fields.count)
    for field in fields {
      switch field {
      case .column(let column, let key):
        guard !cells[column].text.isEmpty else { continue }
        entries.append(MappingEntry(key: key, value: cells[column].node))
      case .group(let members, let key):
        let inner = Self.entries(members, cells)
        guard let first = inner.first else { continue }
        entries.append(MappingEntry(key: key, value: DataNode(.mapping(inner), at: first.value.range)))
      }
    }
    return entries
  }

  /// The parts of a dotted name with their places.
  private static func path(of cell: CSVCell) -> ArraySlice<Located<String>> {
    var offset = 0
    return cell.text.split(separator: ".").map { part in
      let length = part.unicodeScalars.count
      defer { offset += length + 1 }
      return Located(String(part), at: cell.node.range(ofScalars: offset..<offset + length))
    }[...]
  }

  /// Adds a column at its place; gives the place of a column or group in the way.
  private static func add(
    _ column: Int, _ path: ArraySlice<Located<String>>, to fields: inout [Field]
  ) -> SourceRange? {
    guard let key = path.first else { return nil }
    let index = fields.firstIndex { $0.key.value == key.value }
    guard path.count > 1 else {
      if let index { return fields[index].key.range }
      fields.append(.column(column, key: key))
      return nil
    }
    guard let index else {
      var members: [Field] = []
      _ = add(column, path.dropFirst(), to: &members)
      fields.append(.group(members, key: key))
      return nil
    }
    guard case .group(var members, let groupKey) = fields[index] else { return fields[index].key.range }
    let obstacle = add(column, path.dropFirst(), to: &members)
    fields[index] = .group(members, key: groupKey)
    return obstacle
  }

  /// The complaint about a header that is separated by semicolons or tabs instead of commas.
  private static func foreignSeparator(in row: CSVRow) -> Diagnostic? {
    if let first = row.cells.first, first.text.lowercased().hasPrefix("sep=") {
      return Diagnostic(
        .csvSeparator, "a line `\(excerpt(first.text))` for spreadsheets where the names of the columns were expected",
        at: first.range)
    }
    for cell in row.cells where !cell.isQuoted {
      let name: String
      switch cell.text.unicodeScalars.first(where: { $0 == ";" || $0 == "\t" }) {
      case ";": name = "semicolons"
      case "\t": name = "tabs"
      default: continue
      }
      return Diagnostic(.csvSeparator, "columns are separated by \(name) where commas were expected", at: cell.range)
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func emptyName(_ cell: CSVCell) -> Diagnostic {
    Diagnostic(
      .csvHeader, "column `\(excerpt(cell.text))` has an empty part beside a dot of its name", at: cell.range)
  }

  fileprivate static func unnamedColumn(_ cell: CSVCell, column: Int) -> Diagnostic {
    Diagnostic(.csvHeader, "column \(column + 1) has no name, but something stands in it", at: cell.range)
  }

  fileprivate static func tooManyColumns(_ count: Int, limit: Int, _ row: CSVRow) -> Diagnostic {
    Diagnostic(.csvHeader, "table has \(count) columns where at most \(limit) were expected", at: row.range)
  }

  fileprivate static func nameTooDeep(_ cell: CSVCell, limit: Int) -> Diagnostic {
    Diagnostic(.csvHeader, "column name has more than \(limit) parts", at: cell.range)
  }

  fileprivate static func duplicateName(_ cell: CSVCell, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .csvHeader, "column `\(excerpt(cell.text))` occurs twice", at: cell.range,
      notes: [Note("first named here", at: first)])
  }

  fileprivate static func columnIsGroup(_ cell: CSVCell, group: SourceRange) -> Diagnostic {
    Diagnostic(
      .csvHeader, "column `\(excerpt(cell.text))` makes one field both a value and a mapping", at: cell.range,
      notes: [Note("because of this column", at: group)])
  }
}

extension DiagnosticKind {
  static let csvHeader = DiagnosticKind(
    "csv-header", .error,
    """
    The first row of a table names the field of each column, each once; a column without a name is empty. A dot makes a mapping: `in.source` and `in.at` are the parts \
    of `in`, so that there can be no column `in` beside them (nor `born` beside `born.status`: write `born.value`).
    """)

  static let csvSeparator = DiagnosticKind(
    "csv-separator", .error,
    """
    Columns are separated by commas, so that `;` can separate the items of a list in a cell. Export the table again with commas: \
    spreadsheets call the choice "field delimiter" or "CSV UTF-8 (comma delimited)". A first line `sep=,`, which some of them write for themselves, is left out.
    """)
}
