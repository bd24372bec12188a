/// A value that few records have: those without it give it the room of a reference, and no more.
@usableFromInline
enum Rare<Value: Sendable>: Sendable {
  case absent
  indirect case present(Value)

  init(_ value: Value?) {
    self = value.map { .present($0) } ?? .absent
  }

  /// - Parameter isAbsent: whether there is nothing in the value to keep.
  init(_ value: Value, isAbsent: Bool) {
    self = isAbsent ? .absent : .present(value)
  }

  var value: Value? { part { $0 } }

  /// A part of the value; nil without one.
  func part<Part>(_ part: (Value) -> Part?) -> Part? {
    if case .present(let value) = self { part(value) } else { nil }
  }

  /// A list of the value; empty without one.
  func list<Element>(_ list: (Value) -> [Element]) -> [Element] {
    if case .present(let value) = self { list(value) } else { [] }
  }
}

extension Rare: Equatable where Value: Equatable {}
