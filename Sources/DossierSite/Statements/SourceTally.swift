import DossierModel

/// Counts on how many statements of a page each source bears. A statement that cites a source twice is one.
struct SourceTally {
  private var tally = ReferenceTally()
  private var current: Statement?
  /// The sources of the current statement.
  private var counted: [SourceID] = []

  /// The sources, in any order.
  var counts: [(record: RecordReference, count: Int)] { tally.counts }

  /// - Precondition: the attributions of a statement come one after the other.
  mutating func add(_ statement: Statement, _ attribution: borrowing Attribution) {
    guard let source = attribution.source?.source else { return }
    if statement != current {
      current = statement
      counted.removeAll(keepingCapacity: true)
    }
    guard !counted.contains(source) else { return }
    counted.append(source)
    tally.add(.source(source))
  }
}
