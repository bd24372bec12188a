/// Lists of elements by number, all in one array: what belongs to record *n* is one slice.
///
/// Built in one pass over all pairs, so that no list is grown, and none costs an allocation of its own.
@usableFromInline
package struct Adjacency<Element: Sendable>: Sendable {
  @usableFromInline let elements: [Element]
  /// Where list *n* begins in `elements`; one more entry than there are lists.
  @usableFromInline let offsets: [UInt32]
  /// Lists that were replaced, and those of numbers beyond the others.
  @usableFromInline private(set) var later: [Int: [Element]] = [:]

  /// Sorts pairs into lists; within a list the pairs' order is kept.
  package init(listCount: Int, _ pairs: [(list: Int, element: Element)]) {
    var pairs = pairs
    if pairs.contains(where: { $0.list >= listCount }) {
      for pair in pairs where pair.list >= listCount { later[pair.list, default: []].append(pair.element) }
      pairs.removeAll { $0.list >= listCount }
    }
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

  /// Sorts what a function visits into lists, and holds nothing twice meanwhile: pairs are visited once to be counted and once to be
  /// put in their places.
  ///
  /// - Parameter visitAll: calls what it is given with the same pairs in the same order each time.
  package init(
    listCount: Int, visiting visitAll: (_ visit: (_ list: Int, _ element: Element) -> Void) -> Void
  ) {
    var next = [UInt32](repeating: 0, count: listCount + 1)
    var later: [Int: [Element]] = [:]
    visitAll { list, element in
      if list < listCount { next[list + 1] += 1 } else { later[list, default: []].append(element) }
    }
    self.later = later
    for list in 0..<listCount { next[list + 1] += next[list] }
    let offsets = next
    let count = Int(offsets[listCount])
    elements = [Element](unsafeUninitializedCapacity: count) { buffer, initializedCount in
      let places = buffer
      visitAll { list, element in
        guard list < listCount else { return }
        precondition(next[list] < offsets[list + 1], "another visit with other pairs")
        places.initializeElement(at: Int(next[list]), to: element)
        next[list] += 1
      }
      precondition(next.dropLast().elementsEqual(offsets.dropFirst()), "another visit with other pairs")
      initializedCount = count
    }
    self.offsets = offsets
  }

  /// What was collected, sorted into lists; within a list in the order in which it came.
  package init(_ collected: consuming AdjacencyCollector<Element>) {
    let lists = collected.lists
    let elements = collected.elements
    self.init(listCount: collected.listCount) { visit in
      for (list, element) in zip(lists, elements) { visit(Int(list), element) }
    }
    later = collected.later
  }

  @inlinable
  package subscript(list: Int) -> ArraySlice<Element> {
    if !later.isEmpty, let elements = later[list] { return elements[...] }
    guard list + 1 < offsets.count else { return [] }
    let (start, end) = (Int(offsets[list]), Int(offsets[list + 1]))
    // A slice of nothing would hold on to all elements as well: many lists are empty, and all threads count who holds them.
    return start < end ? elements[start..<end] : []
  }

  /// Gives `body` one element of a list after the other where it lies; unlike a slice, it holds on to nothing.
  @inlinable
  package func lendEach(of list: Int, to body: (borrowing Element) -> Void) {
    if !later.isEmpty, let elements = later[list] { return elements.lendEach(to: body) }
    guard list + 1 < offsets.count else { return }
    for place in Int(offsets[list])..<Int(offsets[list + 1]) { elements.lend(place, to: body) }
  }

  /// How many elements a list has.
  package func count(of list: Int) -> Int {
    if !later.isEmpty, let elements = later[list] { return elements.count }
    return list + 1 < offsets.count ? Int(offsets[list + 1] - offsets[list]) : 0
  }

  /// The first element of a list's second part, the list being sorted by what belongs there; unlike a search in a slice, this holds
  /// on to nothing.
  package func first(of list: Int, where belongsToSecondPart: (Element) -> Bool) -> Element? {
    if !later.isEmpty, let elements = later[list] {
      let place = elements.partitioningIndex(belongsToSecondPart)
      return place < elements.count ? elements[place] : nil
    }
    guard list + 1 < offsets.count else { return nil }
    let end = Int(offsets[list + 1])
    let place = (Int(offsets[list])..<end).partitioningIndex { belongsToSecondPart(elements[$0]) }
    return place < end ? elements[place] : nil
  }

  /// How many lists have elements.
  package var filledCount: Int {
    (0..<offsets.count - 1).count { offsets[$0] < offsets[$0 + 1] && later[$0] == nil }
      + later.values.count { !$0.isEmpty }
  }

  /// Lets other elements take the place of a list's; the others, and copies of them all, stay as they are.
  package mutating func replace(_ list: Int, with elements: [Element]) {
    later[list] = elements
  }
}

/// Collects elements of lists that can't be visited twice: see ``Adjacency``.
package struct AdjacencyCollector<Element: Sendable>: Sendable {
  let listCount: Int
  fileprivate private(set) var lists: [UInt32] = []
  fileprivate private(set) var elements: [Element] = []
  fileprivate private(set) var later: [Int: [Element]] = [:]

  package init(listCount: Int) {
    self.listCount = listCount
  }

  package mutating func append(_ element: Element, to list: Int) {
    guard list < listCount else { return later[list, default: []].append(element) }
    lists.append(UInt32(list))
    elements.append(element)
  }
}
