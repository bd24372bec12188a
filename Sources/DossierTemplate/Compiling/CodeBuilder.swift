/// A stretch of code under construction, with the place in HTML at which it ends so far.
struct CodeBuilder {
  private(set) var instructions: [Instruction] = []
  var html: HTMLTokenizer
  /// Whether the last instruction is a literal that can be made longer: nothing else can end or jump behind it.
  private var canExtendLiteral = false

  init(_ state: HTMLState) {
    html = HTMLTokenizer(state)
  }

  /// Appends literal bytes, if possible to the literal before.
  mutating func appendLiteral(start: UInt32, count: UInt32) {
    if canExtendLiteral, case .literal(let lastStart, let lastCount)? = instructions.last,
      lastStart + lastCount == start
    {
      instructions[instructions.count - 1] = .literal(start: lastStart, count: lastCount + count)
    } else {
      instructions.append(.literal(start: start, count: count))
    }
    canExtendLiteral = true
  }

  mutating func append(_ code: [Instruction]) {
    instructions += code
    canExtendLiteral = false
  }
}
