/// All records of one kind, in the order of their ids.
///
/// Inlinable, so that other modules look into a record where it lies; a call would copy all that it holds.
@usableFromInline
package struct RecordTable<Record: Sendable>: Sendable {
  @usableFromInline package private(set) var records: [Record]

  package init(_ records: [Record] = []) {
    self.records = records
  }

  @inlinable
  package subscript(id: RecordID<Record>) -> Record {
    _read { yield records[Int(id.index)] }
  }

  @inlinable package var count: Int { records.count }
  @inlinable package var isEmpty: Bool { records.isEmpty }

  /// Every id, in order.
  @inlinable
  package var ids: some RandomAccessCollection<RecordID<Record>> & Sendable {
    (0..<records.count).lazy.map { RecordID<Record>($0) }
  }

  /// Puts another record in a place of the table (a file was edited while a preview runs).
  package mutating func replace(_ id: RecordID<Record>, with record: Record) {
    records[Int(id.index)] = record
  }
}
