/// All records of one kind, in the order of their ids.
///
/// Records lie where they were put when the dossier was made. What is edited while a preview runs lies beside them, so that a copy of
/// the table, which whoever shows the dossier before the edit holds, shares all that is the same. A table with room leaves numbers
/// between its ids for those of records to come.
///
/// Inlinable, so that other modules look into a record where it lies; a call would copy all that it holds.
@usableFromInline
package struct RecordTable<Record: Sendable>: Sendable {
  /// The records that it was made with, and those that were edited or came later. Both in one list, so that a read has one way to go:
  /// where it has two, the compiler copies the record.
  @usableFromInline private(set) var lists: [[Record]]
  /// The places of the later records among these, by their numbers.
  @usableFromInline private(set) var later: [UInt32: Int] = [:]
  /// Whether every record lies at the place that its number says.
  @usableFromInline private(set) var isPlain: Bool
  /// The numbers that were ever given and not taken back; empty as long as they are the first ones.
  private var numbers: [UInt32] = []
  private var hasFirstNumbers = true
  @usableFromInline package let room: NumberRoom
  @usableFromInline package private(set) var count: Int

  package init(_ records: [Record] = [], room: NumberRoom = .none) {
    lists = [records, []]
    count = records.count
    self.room = room
    isPlain = room == .none
  }

  @inlinable @inline(__always)
  package subscript(id: RecordID<Record>) -> Record {
    _read {
      let (list, place) = slot(of: id)
      yield lists[list][place]
    }
  }

  /// Where a record lies.
  @inlinable @inline(__always)
  func slot(of id: RecordID<Record>) -> (list: Int, place: Int) {
    isPlain ? (0, Int(id.index)) : slotInEdited(of: id)
  }

  @usableFromInline
  func slotInEdited(of id: RecordID<Record>) -> (list: Int, place: Int) {
    if !later.isEmpty, let place = later[id.index] { return (1, place) }
    return (0, room.place(of: id.index))
  }

  @inlinable package var isEmpty: Bool { count == 0 }

  /// Every id, in order.
  package var ids: RecordIDs<Record> {
    RecordIDs(count: count, numbers: numbers, room: room)
  }

  /// All records, in the order of their ids.
  package var records: [Record] { ids.map { self[$0] } }

  /// How many records it was made with.
  package var firstCount: Int { lists[0].count }

  /// A number for an id that rises from 0 without gaps for the records that the table was made with; those of later ones are higher.
  @inlinable
  package func place(of id: RecordID<Record>) -> Int {
    room.isFirst(id.index) ? room.place(of: id.index) : lists[0].count + Int(id.index)
  }

  package func contains(_ id: RecordID<Record>) -> Bool {
    if hasFirstNumbers { return room.isFirst(id.index) && room.place(of: id.index) < lists[0].count }
    let place = numbers.partitioningIndex { $0 >= id.index }
    return place < numbers.count && numbers[place] == id.index
  }

  /// Puts a record in a place of the table, which may be taken or free.
  package mutating func replace(_ id: RecordID<Record>, with record: Record) {
    isPlain = false
    if let place = later[id.index] {
      lists[1][place] = record
    } else {
      later[id.index] = lists[1].count
      lists[1].append(record)
    }
    guard !contains(id) else { return }
    numberAll()
    numbers.insert(id.index, at: numbers.partitioningIndex { $0 >= id.index })
    count += 1
  }

  /// Takes a record out.
  package mutating func remove(_ id: RecordID<Record>) {
    guard contains(id) else { return }
    isPlain = false
    numberAll()
    numbers.remove(at: numbers.partitioningIndex { $0 >= id.index })
    later[id.index] = nil
    count -= 1
  }

  /// Lays edited records to the others once there are so many that copies of the table are no longer cheap.
  ///
  /// - Parameter all: whether to do so in any case, as while a dossier is made.
  package mutating func settle(all: Bool = false) {
    guard later.count > (all ? 0 : max(64, lists[0].count / 8)) else { return }
    var rest: [Record] = []
    for (number, place) in later {
      if room.isFirst(number) {
        lists[0][room.place(of: number)] = lists[1][place]
        later[number] = nil
      } else {
        later[number] = rest.count
        rest.append(lists[1][place])
      }
    }
    lists[1] = rest
    isPlain = room == .none && later.isEmpty && hasFirstNumbers
  }

  private mutating func numberAll() {
    guard hasFirstNumbers else { return }
    numbers = ids.map(\.index)
    hasFirstNumbers = false
  }
}
