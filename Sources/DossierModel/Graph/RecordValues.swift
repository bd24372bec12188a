/// A value for each record, by the record's number in a ``ReferenceSpace``.
///
/// Like a ``RecordTable``, it keeps what an edit changes beside what it was made with, so that a copy costs next to nothing. Inlinable as
/// that is, too: the types that it holds would be looked up with each call from another module.
@usableFromInline
package struct RecordValues<Element: Sendable>: Sendable {
  /// The values that it was made with, and those that were edited or came later, as in a ``RecordTable``.
  @usableFromInline var values: [[Element]] = [[], []]
  /// The places of the later values among these, by their numbers.
  @usableFromInline var later: [Int: Int] = [:]
  @usableFromInline let count: Int

  /// - Parameter count: how many numbers have no gaps.
  @inlinable
  package init(count: Int) {
    self.count = count
    values[0].reserveCapacity(count)
  }

  /// The same value for each number without gaps, until it is filled in.
  @inlinable
  package init(repeating element: Element, count: Int) {
    self.count = count
    values[0] = [Element](repeating: element, count: count)
  }

  /// Fills in a value while a table is made.
  @inlinable
  package mutating func fill(_ number: Int, with element: Element) {
    if number < values[0].count { values[0][number] = element } else { replaceLater(number, with: element) }
  }

  /// Adds the value of the next record, the numbers rising but for those beyond ``count``.
  @inlinable
  package mutating func append(_ element: Element, for number: Int) {
    guard number < count else {
      replaceLater(number, with: element)
      return
    }
    // A number in between belongs to no record anymore: nobody asks for its value.
    repeat { values[0].append(element) } while values[0].count <= number
  }

  @inlinable @inline(__always)
  package subscript(number: Int) -> Element {
    _read {
      let (list, place) = slot(of: number)
      yield values[list][place]
    }
  }

  /// Gives `body` a value where it lies.
  @inlinable @inline(__always)
  package func lend<Result>(_ number: Int, to body: (borrowing Element) -> Result) -> Result {
    let (list, place) = slot(of: number)
    return values.lend(list) { $0.lend(place, to: body) }
  }

  /// Where a value lies.
  @inlinable @inline(__always)
  func slot(of number: Int) -> (list: Int, place: Int) {
    later.isEmpty ? (0, number) : slotInEdited(of: number)
  }

  @usableFromInline
  func slotInEdited(of number: Int) -> (list: Int, place: Int) {
    later[number].map { (1, $0) } ?? (0, number)
  }

  /// The value of a record, if it was given one.
  @inlinable
  package func find(_ number: Int) -> Element? {
    let (list, place) = slot(of: number)
    return place < values[list].count ? values[list][place] : nil
  }

  /// Lets another value take the place of a record's.
  package mutating func replace(_ number: Int, with element: Element) {
    replaceLater(number, with: element)
    guard later.count > max(256, values[0].count / 8) else { return }
    var rest: [Element] = []
    for (number, place) in later {
      if number < values[0].count {
        values[0][number] = values[1][place]
        later[number] = nil
      } else {
        later[number] = rest.count
        rest.append(values[1][place])
      }
    }
    values[1] = rest
  }

  @usableFromInline
  mutating func replaceLater(_ number: Int, with element: Element) {
    if let place = later[number] {
      values[1][place] = element
    } else {
      later[number] = values[1].count
      values[1].append(element)
    }
  }
}
