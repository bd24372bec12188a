/// A value for each record, by the record's number in a ``ReferenceSpace``.
///
/// Like a ``RecordTable``, it keeps what an edit changes beside what it was made with, so that a copy costs next to nothing.
@usableFromInline
package struct RecordValues<Element: Sendable>: Sendable {
  @usableFromInline private(set) var base: [Element] = []
  @usableFromInline private(set) var later: [Int: Element] = [:]
  private let count: Int

  /// - Parameter count: how many numbers have no gaps.
  package init(count: Int) {
    self.count = count
    base.reserveCapacity(count)
  }

  /// The same value for each number without gaps, until it is filled in.
  package init(repeating element: Element, count: Int) {
    self.count = count
    base = [Element](repeating: element, count: count)
  }

  /// Fills in a value while a table is made.
  package mutating func fill(_ number: Int, with element: Element) {
    if number < base.count { base[number] = element } else { later[number] = element }
  }

  /// Adds the value of the next record, the numbers rising but for those beyond ``count``.
  package mutating func append(_ element: Element, for number: Int) {
    guard number < count else {
      later[number] = element
      return
    }
    // A number in between belongs to no record anymore: nobody asks for its value.
    repeat { base.append(element) } while base.count <= number
  }

  @inlinable
  package subscript(number: Int) -> Element {
    _read {
      if !later.isEmpty, let place = later.index(forKey: number) {
        yield later.values[place]
      } else {
        yield base[number]
      }
    }
  }

  /// The value of a record, if it was given one.
  package func find(_ number: Int) -> Element? {
    later[number] ?? (number < base.count ? base[number] : nil)
  }

  /// Lets another value take the place of a record's.
  package mutating func replace(_ number: Int, with element: Element) {
    later[number] = element
    guard later.count > max(256, base.count / 8) else { return }
    for (number, element) in later where number < base.count {
      base[number] = element
      later[number] = nil
    }
  }
}
