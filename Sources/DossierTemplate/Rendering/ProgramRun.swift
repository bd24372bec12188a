/// What changes while a program runs.
struct ProgramRun {
  /// The innermost view of each type, by the slot that the compiler gave the type.
  let slots: UnsafeMutableBufferPointer<StoragePointer>
  // Borrowed from the program for the whole run: an array is retained each time that somebody looks into it.
  private let instructions: UnsafeBufferPointer<Instruction>
  private let literals: UnsafeBufferPointer<UInt8>
  /// Of the nearest list: which element is at work, from 0.
  private var index = 0
  /// Of the nearest list: how many elements it has.
  private var count = 0
  private var remembered = false

  /// Runs a stretch of a program's instructions.
  static func run(
    _ program: borrowing Program, _ code: Range<Int>, slots: UnsafeMutableBufferPointer<StoragePointer>,
    _ output: inout OutputBuffer
  ) {
    program.instructions.withUnsafeBufferPointer { instructions in
      program.literals.withUnsafeBufferPointer { literals in
        var run = ProgramRun(slots: slots, instructions: instructions, literals: literals)
        run.run(program, code, &output)
      }
    }
  }

  private init(
    slots: UnsafeMutableBufferPointer<StoragePointer>, instructions: UnsafeBufferPointer<Instruction>,
    literals: UnsafeBufferPointer<UInt8>
  ) {
    self.slots = slots
    self.instructions = instructions
    self.literals = literals
  }

  /// Runs a stretch of a program's instructions.
  private mutating func run(_ program: borrowing Program, _ code: Range<Int>, _ output: inout OutputBuffer) {
    var position = code.lowerBound
    while position < code.upperBound {
      let instruction = instructions[position]
      position += 1
      switch instruction {
      case .literal(let start, let count):
        output.append(contentsOf: UnsafeBufferPointer(rebasing: literals[Int(start)..<Int(start) + Int(count)]))
      case .string(let operand, let escaping):
        pointer(operand).borrow(as: String.self) { output.append($0, as: escaping) }
      case .optionalString(let operand, let escaping):
        pointer(operand).borrow(as: String?.self) { text in
          if let text { output.append(text, as: escaping) }
        }
      case .written(let operand, let writer, let escaping):
        let start = output.count
        program.writers[Int(writer)].write(pointer(operand), &output)
        output.escape(from: start, as: escaping)
      case .index: output.append(decimal: index + 1)
      case .when(let test, let expected, let count):
        if result(of: test, program) != expected { position += Int(count) }
      case .view(let operand, let slot, let count):
        runBody(program, position..<position + Int(count), pointer(operand), slot, &output)
        position += Int(count)
      case .projectedView(let operand, let projection, let slot, let count):
        let body = position..<position + Int(count)
        program.projections[Int(projection)].find(pointer(operand)) { runBody(program, body, $0, slot, &output) }
        position += Int(count)
      case .list(let operand, let list, let slot, let count):
        runList(program, position..<position + Int(count), pointer(operand), program.lists[Int(list)], slot, &output)
        position += Int(count)
      case .remember(let test): remembered = result(of: test, program)
      case .forget: remembered = false
      case .call(let routine): run(program, program.routines[Int(routine)], &output)
      }
    }
  }

  private func pointer(_ operand: Instruction.Operand) -> StoragePointer {
    slots[Int(operand.slot)] + Int(operand.offset)
  }

  private mutating func runBody(
    _ program: borrowing Program, _ body: Range<Int>, _ view: StoragePointer, _ slot: UInt16,
    _ output: inout OutputBuffer
  ) {
    let outer = slots[Int(slot)]
    slots[Int(slot)] = view
    run(program, body, &output)
    slots[Int(slot)] = outer
  }

  private mutating func runList(
    _ program: borrowing Program, _ body: Range<Int>, _ operand: StoragePointer, _ list: ViewField.ListProjection,
    _ slot: UInt16,
    _ output: inout OutputBuffer
  ) {
    let outer = (view: slots[Int(slot)], index: index, count: count)
    list.find(operand) { first, count in
      self.count = count
      for index in 0..<count {
        self.index = index
        slots[Int(slot)] = first + index * list.stride
        run(program, body, &output)
      }
    }
    slots[Int(slot)] = outer.view
    index = outer.index
    count = outer.count
  }

  private func result(of test: Instruction.Test, _ program: borrowing Program) -> Bool {
    switch test {
    case .field(let operand, let test): return program.tests[Int(test)].ask(pointer(operand))
    case .projection(let operand, let projection):
      var isPresent = false
      program.projections[Int(projection)].find(pointer(operand)) { _ in isPresent = true }
      return isPresent
    case .list(let operand, let list):
      var isEmpty = true
      program.lists[Int(list)].find(pointer(operand)) { _, _ in isEmpty = false }
      return !isEmpty
    case .first: return index == 0
    case .last: return index == count - 1
    case .always: return true
    case .remembered: return remembered
    }
  }
}
