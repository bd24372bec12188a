/// A field that a path names, and the way to it.
struct FieldReference {
  let field: ViewField
  let key: ViewTypes.FieldKey
  /// Where the pointer lies that the field's access functions take.
  let operand: Instruction.Operand
  /// The view in reach that the path starts from.
  let start: Int
  let steps: [Step]

  /// What must be done and can fail on the way.
  enum Step {
    /// Goes on only if the test says so.
    case ifPresent(Instruction.Test)
    case project(Instruction.Operand, projection: UInt16, slot: UInt16, isOptional: Bool)
  }

  /// Whether a view on the way may be absent, and the field with it.
  var isWayOptional: Bool {
    steps.contains { step in
      switch step {
      case .ifPresent: true
      case .project(_, _, _, let isOptional): isOptional
      }
    }
  }

  /// The code that goes the way and runs `body` if it leads to the end.
  func reaching(_ body: [Instruction]) -> [Instruction] {
    var code = body
    for step in steps.reversed() {
      let count = UInt32(code.count)
      switch step {
      case .ifPresent(let test): code.insert(.when(test, is: true, count: count), at: 0)
      case .project(let operand, let projection, let slot, _):
        code.insert(.projectedView(operand, projection: projection, slot: slot, count: count), at: 0)
      }
    }
    return code
  }
}
