/// All records of one kind, in the order of their ids.
package struct RecordTable<Record: Sendable>: Sendable {
  package private(set) var records: [Record]

  package init(_ records: [Record] = []) {
    self.records = records
  }

  package subscript(id: RecordID<Record>) -> Record {
    _read { yield records[Int(id.index)] }
  }

  package var count: Int { records.count }
  package var isEmpty: Bool { records.isEmpty }

  /// Every id, in order.
  package var ids: some RandomAccessCollection<RecordID<Record>> & Sendable {
    (0..<records.count).lazy.map { RecordID<Record>($0) }
  }

  /// Puts another record in a place of the table (a file was edited while a preview runs).
  package mutating func replace(_ id: RecordID<Record>, with record: Record) {
    records[Int(id.index)] = record
  }
}
