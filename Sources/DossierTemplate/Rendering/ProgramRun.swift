/// What changes while a program runs.
struct ProgramRun {
  /// The innermost view of each type, by the slot that the compiler gave the type.
  let slots: UnsafeMutableBufferPointer<StoragePointer>
  private let program: ProgramTables
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
    ProgramTables.of(program) { tables in
      var run = ProgramRun(slots: slots, program: tables)
      run.run(code, &output)
    }
  }

  private init(slots: UnsafeMutableBufferPointer<StoragePointer>, program: ProgramTables) {
    self.slots = slots
    self.program = program
  }

  /// Runs a stretch of a program's instructions.
  private mutating func run(_ code: Range<Int>, _ output: inout OutputBuffer) {
    var position = code.lowerBound
    while position < code.upperBound {
      let instruction = program.instructions[position]
      position += 1
      switch instruction {
      case .literal(let start, let count):
        program.writeLiteral(at: Int(start), count: Int(count), to: &output)
      case .string(let operand, let escaping):
        pointer(operand).borrow(as: String.self) { output.append($0, as: escaping) }
      case .optionalString(let operand, let escaping):
        pointer(operand).borrow(as: String?.self) { text in
          if let text { output.append(text, as: escaping) }
        }
      case .written(let operand, let writer, let escaping):
        program.write(writer, pointer(operand), as: escaping, to: &output)
      case .index: output.append(decimal: index + 1)
      case .when(let test, let expected, let count):
        if result(of: test) != expected { position += Int(count) }
      case .view(let operand, let slot, let count):
        runBody(position..<position + Int(count), pointer(operand), slot, &output)
        position += Int(count)
      case .projectedView(let operand, let projection, let slot, let count):
        let body = position..<position + Int(count)
        program.find(projection, pointer(operand)) { runBody(body, $0, slot, &output) }
        position += Int(count)
      case .list(let operand, let list, let slot, let count):
        runList(position..<position + Int(count), pointer(operand), list, slot, &output)
        position += Int(count)
      case .remember(let test): remembered = result(of: test)
      case .forget: remembered = false
      case .call(let routine): run(program.routines[Int(routine)], &output)
      }
    }
  }

  private func pointer(_ operand: Instruction.Operand) -> StoragePointer {
    slots[Int(operand.slot)] + Int(operand.offset)
  }

  private mutating func runBody(
    _ body: Range<Int>, _ view: StoragePointer, _ slot: UInt16, _ output: inout OutputBuffer
  ) {
    let outer = slots[Int(slot)]
    slots[Int(slot)] = view
    run(body, &output)
    slots[Int(slot)] = outer
  }

  private mutating func runList(
    _ body: Range<Int>, _ operand: StoragePointer, _ list: UInt16, _ slot: UInt16, _ output: inout OutputBuffer
  ) {
    let outer = (view: slots[Int(slot)], index: index, count: count)
    program.findList(list, operand) { first, count, stride in
      self.count = count
      for index in 0..<count {
        self.index = index
        if stride > 0 {
          slots[Int(slot)] = first + index * stride
          run(body, &output)
        } else {
          program.findElement(index, list, of: first) { element in
            slots[Int(slot)] = element
            run(body, &output)
          }
        }
      }
    }
    slots[Int(slot)] = outer.view
    index = outer.index
    count = outer.count
  }

  // Inlined, as it would be given a copy of the run.
  @inline(__always)
  private func result(of test: Instruction.Test) -> Bool {
    switch test {
    case .field(let operand, let test): return program.ask(test, pointer(operand))
    case .flag(let operand): return pointer(operand).borrow(as: Bool.self) { $0 }
    case .optionalString(let operand): return pointer(operand).borrow(as: String?.self) { !$0.writesNothing }
    case .projection(let operand, let projection):
      var isPresent = false
      program.find(projection, pointer(operand)) { _ in isPresent = true }
      return isPresent
    case .list(let operand, let list):
      var isEmpty = true
      program.findList(list, pointer(operand)) { _, _, _ in isEmpty = false }
      return !isEmpty
    case .first: return index == 0
    case .last: return index == count - 1
    case .always: return true
    case .remembered: return remembered
    }
  }
}
