import DossierModel

/// Takes in what there is to find about a record, cell by cell: to index its words, or to write the row that a result is made of.
///
/// Both read the same description (``SearchDescription``), so that what is shown is what is searched.
protocol SearchSink: ~Copyable {
  /// What follows belongs to this cell.
  mutating func begin(_ cell: SearchCell)
  /// Text that is shown and searched.
  mutating func append(_ text: String)
  /// The same in UTF-8.
  mutating func append(utf8 text: UnsafeBufferPointer<UInt8>)
  /// Text that is only shown: punctuation between others.
  mutating func append(literal: StaticString)
  /// The program's own words, which are only shown.
  mutating func append(unsearched text: String)
  mutating func append(_ date: PartialDate)
  /// A note's text.
  mutating func append(_ note: ResolvedNote)
}
