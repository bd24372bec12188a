/// The row of a table that is being written.
struct TableRow {
  let alignments: [TableLayout.Alignment]
  let isHeader: Bool
  /// Where in the source the row begins.
  let start: Int
  /// How many cells are complete.
  var column = 0
  /// Whether a cell has begun.
  var isInCell = false
  /// Whether bars end cells: in the text of the row itself, not in that of its links and emphasis.
  var splitsAtBars = false
  var hasLeadingBar = false
  /// Whether there were more cells than columns.
  var hasExtraCells = false

  var isFull: Bool { column == alignments.count }
}
