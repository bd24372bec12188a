/// A place in memory that holds a view or a field of one.
///
/// Here alone the engine reads values whose types it doesn't know. (It is unsafe elsewhere, too: ``OutputBuffer`` has memory of its own,
/// ``ProgramTables`` borrows the arrays of a program.) A page's values have dozens of different types, and a template is compiled for them
/// at run time; the generic alternatives box or copy each value, with one retain for every text in it. A pointer is
/// sound here because:
/// - The compiler of templates has checked, by the identity of types, what lies at each offset that an instruction names.
/// - Pointers come from ``to(_:_:)``, ``toElements(of:_:)`` and, to elements of a table, ``borrow(_:of:_:)`` only and live as long as their
///   closures. The values are borrowed meanwhile, and nothing writes to them.
/// - Offsets come from `MemoryLayout.offset(of:)`, for stored properties.
/// - The value of a present optional lies where the optional lies: Swift's ABI puts the payload of an enum with one payload
///   at offset 0 (docs/ABI/TypeLayout). A test checks it for each kind of view.
@usableFromInline
package struct StoragePointer: Equatable {
  @usableFromInline let address: UnsafeRawPointer

  @inlinable
  init(_ address: UnsafeRawPointer) {
    self.address = address
  }

  @inlinable
  static func + (pointer: StoragePointer, offset: Int) -> StoragePointer {
    StoragePointer(pointer.address + offset)
  }

  /// Gives `body` the value, which must be a `Value`.
  ///
  /// Without a requirement to be copyable, so that the compiler has to lend the value in place; otherwise it makes a copy and
  /// retains each text in it.
  @inlinable @inline(__always)
  func borrow<Value: ~Copyable, Result>(as type: Value.Type, _ body: (borrowing Value) -> Result) -> Result {
    body(address.assumingMemoryBound(to: Value.self).pointee)
  }

  /// Gives `body` the place of a value.
  @inlinable @inline(__always)
  static func to<Value: ~Copyable>(_ value: borrowing Value, _ body: (StoragePointer) -> Void) {
    withUnsafePointer(to: value) { body(StoragePointer(UnsafeRawPointer($0))) }
  }

  /// Gives `body` the place of the first element and how many lie there, `MemoryLayout.stride` apart; nothing if there are none.
  @inlinable @inline(__always)
  static func toElements<Element>(of array: borrowing [Element], _ body: (StoragePointer, Int) -> Void) {
    array.withUnsafeBufferPointer { elements in
      if let first = elements.baseAddress, !elements.isEmpty {
        body(StoragePointer(UnsafeRawPointer(first)), elements.count)
      }
    }
  }

  /// Gives `body` an element of a table where it lies: a copy would retain what its function holds, which all threads share.
  @inline(__always)
  static func borrow<Element, Result>(
    _ place: UInt16, of table: UnsafeBufferPointer<Element>, _ body: (borrowing Element) -> Result
  ) -> Result {
    guard let first = table.baseAddress, Int(place) < table.count else { preconditionFailure("no such element") }
    return StoragePointer(UnsafeRawPointer(first + Int(place))).borrow(as: Element.self, body)
  }

  /// Gives `body` a table of `count` pointers on the stack, all to the same place at first.
  static func withTable(
    of count: Int, filledWith pointer: StoragePointer, _ body: (UnsafeMutableBufferPointer<StoragePointer>) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: StoragePointer.self, capacity: count) { table in
      table.initialize(repeating: pointer)
      body(table)
    }
  }
}
