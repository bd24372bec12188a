/// Lists of elements by number, all in one array: what belongs to record *n* is one slice.
///
/// Built in one pass over all pairs, so that no list is grown, and none costs an allocation of its own.
@usableFromInline
package struct Adjacency<Element: Sendable>: Sendable {
  @usableFromInline let elements: [Element]
  /// Where list *n* begins in `elements`; one more entry than there are lists.
  @usableFromInline let offsets: [UInt32]

  /// Sorts pairs into lists; within a list the pairs' order is kept.
  package init(listCount: Int, _ pairs: [(list: Int, element: Element)]) {
    var offsets = [UInt32](repeating: 0, count: listCount + 1)
    for pair in pairs { offsets[pair.list + 1] += 1 }
    for list in 0..<listCount { offsets[list + 1] += offsets[list] }
    var next = offsets
    var order = [UInt32](repeating: 0, count: pairs.count)
    for (position, pair) in pairs.enumerated() {
      order[Int(next[pair.list])] = UInt32(position)
      next[pair.list] += 1
    }
    self.offsets = offsets
    elements = order.map { pairs[Int($0)].element }
  }

  /// Where in `elements` a list lies.
  func places(of list: Int) -> Range<Int> {
    Int(offsets[list])..<Int(offsets[list + 1])
  }

  /// Sorts what a function visits into lists, and holds nothing twice meanwhile: pairs are visited once to be counted and once to be
  /// put in their places.
  ///
  /// - Parameter visitAll: calls what it is given with the same pairs in the same order each time.
  package init(
    listCount: Int, visiting visitAll: (_ visit: @escaping (_ list: Int, _ element: Element) -> Void) -> Void
  ) {
    var next = [UInt32](repeating: 0, count: listCount + 1)
    visitAll { list, _ in next[list + 1] += 1 }
    for list in 0..<listCount { next[list + 1] += next[list] }
    let offsets = next
    let count = Int(offsets[listCount])
    elements = [Element](unsafeUninitializedCapacity: count) { buffer, initializedCount in
      let places = buffer
      visitAll { list, element in
        precondition(next[list] < offsets[list + 1], "another visit with other pairs")
        places.initializeElement(at: Int(next[list]), to: element)
        next[list] += 1
      }
      precondition(next.dropLast().elementsEqual(offsets.dropFirst()), "another visit with other pairs")
      initializedCount = count
    }
    self.offsets = offsets
  }

  @inlinable
  package subscript(list: Int) -> ArraySlice<Element> {
    elements[Int(offsets[list])..<Int(offsets[list + 1])]
  }

  /// The same lists but for those given.
  package func replacing(_ lists: [(list: Int, elements: [Element])]) -> Adjacency {
    var (elements, offsets) = ([Element](), self.offsets)
    elements.reserveCapacity(self.elements.count + lists.reduce(0) { $0 + $1.elements.count })
    var kept = 0
    var shift = 0
    var next = 0
    for (list, new) in lists.sorted(by: { $0.list < $1.list }) {
      let old = Int(self.offsets[list])..<Int(self.offsets[list + 1])
      for position in next...list { offsets[position] = UInt32(Int(self.offsets[position]) + shift) }
      elements += self.elements[kept..<old.lowerBound]
      elements += new
      kept = old.upperBound
      shift += new.count - old.count
      next = list + 1
    }
    for position in next..<offsets.count { offsets[position] = UInt32(Int(self.offsets[position]) + shift) }
    elements += self.elements[kept...]
    return Adjacency(elements: elements, offsets: offsets)
  }

  private init(elements: [Element], offsets: [UInt32]) {
    self.elements = elements
    self.offsets = offsets
  }
}
