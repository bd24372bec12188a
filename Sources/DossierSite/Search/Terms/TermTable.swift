/// Numbers words in the order in which they are first met: a hash table that allocates nothing per word.
struct TermTable: Sendable {
  private(set) var terms: [SearchTerm] = []
  /// By hash, with linear probing: the number of a term and one, or 0.
  private var slots: [UInt32]
  private var mask: Int

  init() {
    slots = [UInt32](repeating: 0, count: 1 << 12)
    mask = slots.count - 1
  }

  var count: Int { terms.count }

  /// The number of a word, which is a new one if it wasn't met before.
  @inline(__always)
  mutating func number(of term: SearchTerm) -> Int {
    var slot = Int(truncatingIfNeeded: term.hash) & mask
    while true {
      let number = Int(slots[slot]) - 1
      guard number >= 0 else { return add(term, at: slot) }
      if terms[number] == term { return number }
      slot = (slot + 1) & mask
    }
  }

  @inline(never)
  private mutating func add(_ term: SearchTerm, at slot: Int) -> Int {
    terms.append(term)
    slots[slot] = UInt32(terms.count)
    if terms.count * 2 > slots.count { grow() }
    return terms.count - 1
  }

  /// Keeps the words alone: none can be added any more.
  mutating func finish() {
    terms = terms.exact
    slots = []
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    mask = slots.count - 1
    for (number, term) in terms.enumerated() {
      var slot = Int(truncatingIfNeeded: term.hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number + 1)
    }
  }
}
