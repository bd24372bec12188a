/// How an author wrote a piece of text.
package enum ScalarStyle: UInt8, Hashable, Sendable {
  /// YAML without quotes: `status: alleged`. Only here can an empty text, `~` or `null` mean "nothing".
  case plain
  /// YAML in single or double quotes.
  case quoted
  /// YAML after `|` or `>`.
  case block
  /// A cell of a table. Only here can `;` separate the items of a list.
  case cell
  /// A cell of a table in quotes.
  case quotedCell

  /// Whether the text is a cell of a table.
  package var isCell: Bool { self == .cell || self == .quotedCell }
}
