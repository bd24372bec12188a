// `let record = table[id]` and `for attribution in attributions` make copies, and a copy retains all that the value holds: dozens of
// texts and lists, each an atomic addition on memory that all cores share. Lending makes none.

/// Gives `body` the value at a place in memory.
///
/// Without a requirement to be copyable, so that the compiler has to lend the value in place.
@inlinable @inline(__always)
func lend<Value: ~Copyable, Result: ~Copyable>(
  at place: UnsafePointer<Value>, to body: (borrowing Value) -> Result
) -> Result {
  body(place.pointee)
}

extension Array {
  /// Gives `body` an element where it lies.
  @inlinable @inline(__always)
  package func lend<Result>(_ index: Int, to body: (borrowing Element) -> Result) -> Result {
    withUnsafeBufferPointer { elements in
      guard elements.indices.contains(index), let first = elements.baseAddress else {
        preconditionFailure("index out of range")
      }
      return DossierModel.lend(at: first + index, to: body)
    }
  }

  /// Gives `body` one element after the other where it lies.
  @inlinable @inline(__always)
  package func lendEach(to body: (borrowing Element) -> Void) {
    withUnsafeBufferPointer { elements in
      guard let first = elements.baseAddress else { return }
      for index in elements.indices { DossierModel.lend(at: first + index, to: body) }
    }
  }
}

extension Optional {
  /// Gives `body` the value where it lies, if there is one.
  @inlinable @inline(__always)
  package func lend<Result>(to body: (borrowing Wrapped) -> Result) -> Result? {
    DossierModel.lend(self, to: body)
  }
}

/// Gives `body` the value where it lies, if there is one.
@inlinable @inline(__always)
func lend<Value: ~Copyable, Result>(_ value: borrowing Value?, to body: (borrowing Value) -> Result) -> Result? {
  switch value {
  case .some(let value): body(value)
  case .none: nil
  }
}

extension ArraySlice {
  /// Gives `body` one element after the other where it lies.
  @inlinable @inline(__always)
  package func lendEach(to body: (borrowing Element) -> Void) {
    withUnsafeBufferPointer { elements in
      guard let first = elements.baseAddress else { return }
      for index in elements.indices { DossierModel.lend(at: first + index, to: body) }
    }
  }
}

extension RecordTable {
  /// Gives `body` a record where it lies.
  @inlinable @inline(__always)
  package func lend<Result>(_ id: RecordID<Record>, to body: (borrowing Record) -> Result) -> Result {
    let (list, place) = slot(of: id)
    return lists[list].lend(place, to: body)
  }

  /// A record to be lent while much is done with it: `dossier.claims.holding(id).lend { … }`.
  ///
  /// Where the compiler can't see that nobody lets go of the dossier meanwhile, ``lend(_:to:)`` makes a copy of the table, which retains
  /// all that it is made of. This retains one list.
  @inlinable @inline(__always)
  package func holding(_ id: RecordID<Record>) -> HeldRecord<Record> {
    let (list, place) = slot(of: id)
    return HeldRecord(records: lists[list], place: place)
  }
}

/// A record of a table, and what keeps it in memory.
@usableFromInline
package struct HeldRecord<Record: Sendable>: Sendable {
  @usableFromInline let records: [Record]
  @usableFromInline let place: Int

  @inlinable
  init(records: [Record], place: Int) {
    self.records = records
    self.place = place
  }

  /// Gives `body` the record where it lies.
  @inlinable @inline(__always)
  package func lend<Result>(to body: (borrowing Record) -> Result) -> Result {
    records.lend(place, to: body)
  }
}

extension Dossier {
  /// Gives `body` a record's header where it lies; nil for a claim, which has none.
  package func lendHeader<Result>(
    of reference: RecordReference, to body: (borrowing RecordHeader) -> Result
  ) -> Result? {
    switch reference {
    case .person(let id): people.lend(id) { body($0.header) }
    case .organization(let id): organizations.lend(id) { body($0.header) }
    case .place(let id): places.lend(id) { body($0.header) }
    case .case(let id): cases.lend(id) { body($0.header) }
    case .event(let id): events.lend(id) { body($0.header) }
    case .source(let id): sources.lend(id) { body($0.header) }
    case .page(let id): pages.lend(id) { body($0.header) }
    case .claim: nil
    }
  }
}
