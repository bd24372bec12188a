/// Numbers all records of a dossier, whatever their kind: the index into tables about all of them.
///
/// Those that it was made with have numbers from 0 without gaps, in the order of kinds and ids. Those that came later, while a preview
/// runs, have higher ones, which say nothing about their order.
package struct ReferenceSpace: Sendable {
  /// The first number of each kind, by the kind's raw value; and behind the last kind, the count of all.
  private let firsts: [Int]
  private let room: NumberRoom

  package init(_ dossier: Dossier) {
    var firsts: [Int] = []
    var next = 0
    for kind in RecordKind.allCases {
      firsts.append(next)
      next += dossier.firstCount(of: kind)
    }
    self.firsts = firsts + [next]
    room = dossier.people.room
  }

  /// How many numbers have no gaps.
  package var count: Int { firsts[firsts.count - 1] }

  package func number(of reference: RecordReference) -> Int {
    let first = firsts[Int(reference.kind.rawValue)]
    if room == .none { return first + reference.index }
    let index = UInt32(reference.index)
    return room.isFirst(index) ? first + room.place(of: index) : count + Int(reference.number)
  }
}
