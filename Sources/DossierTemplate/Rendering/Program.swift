/// Compiled templates without the types of their pages.
struct Program: Sendable {
  /// All bytes that are written as they are, and behind them as many as ``OutputBuffer/literalPadding`` says.
  var literals: [UInt8] = []
  var instructions: [Instruction] = []
  /// The code of each template in each context in which it is used.
  var routines: [Range<Int>] = []
  /// How many views a run has to remember at once: one for each type, since of two of one type the inner hides the outer.
  var slotCount = 0
  var writers: [ViewField.Writer] = []
  var tests: [ViewField.Question] = []
  var projections: [ViewField.Projection] = []
  var lists: [ViewField.ListProjection] = []

  /// Lets a routine write the page that lies at `page`.
  func run(_ main: Int, _ page: StoragePointer, into output: inout OutputBuffer) {
    StoragePointer.withTable(of: slotCount, filledWith: page) { table in
      ProgramRun.run(self, routines[main], slots: table, &output)
    }
  }
}
