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

  @inlinable
  package subscript(list: Int) -> ArraySlice<Element> {
    elements[Int(offsets[list])..<Int(offsets[list + 1])]
  }
}
