/// Counts how often each of some records occurs; also a set of records.
///
/// A page asks for every link whether there was one like it before. A record's number is as good as a hash, so that this needs a
/// fraction of what a `Set` does.
@usableFromInline
package struct ReferenceTally: Sendable {
  /// How many records occur.
  package private(set) var count = 0
  /// At most half are taken. A record's number plus one, and above its 36 bits how often it occurs; 0 where nothing is.
  private var slots: [UInt64] = []
  private static var numberBits: UInt64 { 36 }
  private static var numberMask: UInt64 { (1 << numberBits) - 1 }

  package init() {}

  /// A tally with room for about so many records before it grows.
  package init(capacity: Int) {
    slots = [UInt64](repeating: 0, count: 1 << (Int.bitWidth - (2 * max(capacity, 8) - 1).leadingZeroBitCount))
  }

  /// Counts a record once more; gives how often it occurred before.
  @discardableResult
  package mutating func add(_ reference: RecordReference) -> Int {
    if count * 2 >= slots.count { grow() }
    let key = reference.number + 1
    let slot = slot(of: key)
    let before = slots[slot] >> Self.numberBits
    if before == 0 { count += 1 }
    slots[slot] = key | (before + 1) << Self.numberBits
    return Int(before)
  }

  /// Whether a record is new here; it isn't afterwards.
  package mutating func insert(_ reference: RecordReference) -> Bool {
    add(reference) == 0
  }

  package func contains(_ reference: RecordReference) -> Bool {
    count > 0 && slots[slot(of: reference.number + 1)] != 0
  }

  /// The records that occur, in any order, and how often each does.
  package var counts: [(record: RecordReference, count: Int)] {
    var counts: [(record: RecordReference, count: Int)] = []
    counts.reserveCapacity(count)
    for taken in slots where taken != 0 {
      let number = (taken & Self.numberMask) - 1
      counts.append((RecordReference(number: number), Int(taken >> Self.numberBits)))
    }
    return counts
  }

  /// Where a key is, or where it goes.
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[slot] != 0, slots[slot] & Self.numberMask != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let former = slots
    slots = [UInt64](repeating: 0, count: max(16, former.count * 4))
    for taken in former where taken != 0 { slots[slot(of: taken & Self.numberMask)] = taken }
  }
}
