/// Numbers all records of a dossier, whatever their kind: the index into tables about all of them.
///
/// Those that it was made with have numbers from 0 without gaps, in the order of kinds and ids. Those that came later, while a preview
/// runs, have higher ones, which say nothing about their order.
///
/// Inlinable, so that tables are looked into where they lie: pages ask for some record's link or label a hundred times each.
@usableFromInline
package struct ReferenceSpace: Sendable {
  /// The first number of each kind, by the kind's raw value; and behind the last kind, the count of all.
  @usableFromInline let firsts: [Int]
  @usableFromInline let room: NumberRoom
  /// Whether numbers rise one by one: whether there is no ``room``.
  @usableFromInline let isPlain: Bool

  package init(_ dossier: Dossier) {
    var firsts: [Int] = []
    var next = 0
    for kind in RecordKind.allCases {
      firsts.append(next)
      next += dossier.firstCount(of: kind)
    }
    self.firsts = firsts + [next]
    room = dossier.people.room
    isPlain = room == .none
  }

  /// How many numbers have no gaps.
  package var count: Int { firsts[firsts.count - 1] }

  @inlinable @inline(__always)
  package func number(of reference: RecordReference) -> Int {
    let number = reference.number
    return isPlain
      ? firsts[Int(number >> 32)] + Int(number & 0xFFFF_FFFF) : numberWithRoom(of: reference)
  }

  @usableFromInline
  func numberWithRoom(of reference: RecordReference) -> Int {
    let first = firsts[Int(reference.kind.rawValue)]
    let index = UInt32(reference.index)
    return room.isFirst(index) ? first + room.place(of: index) : count + Int(reference.number)
  }
}
