/// The ids of all records of a kind, in order.
@usableFromInline
package struct RecordIDs<Record>: RandomAccessCollection, Sendable {
  @usableFromInline let numbers: [UInt32]
  @usableFromInline let room: NumberRoom
  @usableFromInline package let endIndex: Int

  /// - Parameter numbers: of all; empty if they are the first ones that there is room for.
  init(count: Int, numbers: [UInt32], room: NumberRoom) {
    endIndex = count
    self.numbers = numbers
    self.room = room
  }

  @inlinable package var startIndex: Int { 0 }

  @inlinable
  package subscript(position: Int) -> RecordID<Record> {
    numbers.isEmpty ? RecordID(room.number(at: position)) : RecordID(Int(numbers[position]))
  }

  /// The place of an id among all.
  func place(of id: RecordID<Record>) -> Int {
    numbers.isEmpty ? room.place(of: id.index) : numbers.partitioningIndex { $0 >= id.index }
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first place whose element belongs to the second part of a collection that is sorted by that.
  package func partitioningIndex(_ belongsToSecondPart: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if belongsToSecondPart(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
