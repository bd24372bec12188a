/// One step of a compiled template.
///
/// A program is a flat array of these. A body (of a section, of a list) follows its instruction directly; `count` says how many
/// instructions it has. So a stretch of code means the same wherever it is put.
enum Instruction: Sendable {
  /// Writes a stretch of ``Program/literals``.
  case literal(start: UInt32, count: UInt32)
  /// Writes a `String`.
  case string(Operand, Escaping)
  /// Writes a `String?`.
  case optionalString(Operand, Escaping)
  /// Lets a function write.
  case written(Operand, writer: UInt16, Escaping)
  /// Writes the number of the current element in the nearest list, from 1.
  case index
  /// Runs the next `count` instructions only if the test gives `expected`.
  case when(Test, is: Bool, count: UInt32)
  /// Runs the body with the view that lies at the operand in `slot`.
  case view(Operand, slot: UInt16, count: UInt32)
  /// Runs the body with the view that a function finds, if it is there.
  case projectedView(Operand, projection: UInt16, slot: UInt16, count: UInt32)
  /// Runs the body for each element of a list.
  case list(Operand, list: UInt16, slot: UInt16, count: UInt32)
  /// Remembers the result of a test for ``Test/remembered``.
  case remember(Test)
  /// Remembers false.
  case forget
  /// Runs a routine.
  case call(routine: UInt32)

  /// A place in a view: `offset` bytes behind what the slot points to.
  struct Operand: Hashable, Sendable {
    let slot: UInt16
    let offset: UInt32
  }

  /// A question about a page's data.
  enum Test: Hashable, Sendable {
    /// Asks a function about what lies at the operand.
    case field(Operand, test: UInt16)
    /// Whether a `Bool` is true.
    case flag(Operand)
    /// Whether a `String?` is there and not empty.
    case optionalString(Operand)
    /// Whether a function finds a view.
    case projection(Operand, projection: UInt16)
    /// Whether a list has elements.
    case list(Operand, list: UInt16)
    /// Whether the nearest list is at its first element.
    case first
    /// Whether the nearest list is at its last element.
    case last
    /// Yes.
    case always
    /// What ``Instruction/remember(_:)`` found.
    case remembered
  }
}
