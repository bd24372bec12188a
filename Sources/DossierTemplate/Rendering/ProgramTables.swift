/// The tables of a program, borrowed for a whole run: an array is retained each time that somebody looks into it, and so is what a
/// function holds that is copied out of one. All threads run the same program, and would contend for these counts.
struct ProgramTables {
  let instructions: UnsafeBufferPointer<Instruction>
  private let literals: UnsafeBufferPointer<UInt8>
  let routines: UnsafeBufferPointer<Range<Int>>
  private let writers: UnsafeBufferPointer<ViewField.Writer>
  private let tests: UnsafeBufferPointer<ViewField.Question>
  private let projections: UnsafeBufferPointer<ViewField.Projection>
  private let lists: UnsafeBufferPointer<ViewField.ListProjection>

  /// Gives `body` the tables, which live no longer than that.
  static func of(_ program: borrowing Program, _ body: (ProgramTables) -> Void) {
    program.instructions.withUnsafeBufferPointer { instructions in
      program.literals.withUnsafeBufferPointer { literals in
        program.routines.withUnsafeBufferPointer { routines in
          program.writers.withUnsafeBufferPointer { writers in
            program.tests.withUnsafeBufferPointer { tests in
              program.projections.withUnsafeBufferPointer { projections in
                program.lists.withUnsafeBufferPointer { lists in
                  body(
                    ProgramTables(
                      instructions: instructions, literals: literals, routines: routines, writers: writers,
                      tests: tests, projections: projections, lists: lists))
                }
              }
            }
          }
        }
      }
    }
  }

  /// Writes a stretch of the literals.
  @inline(__always)
  func writeLiteral(at start: Int, count: Int, to output: inout OutputBuffer) {
    output.append(paddedLiteral: UnsafeBufferPointer(rebasing: literals[start..<start + count]))
  }

  /// Lets a writer write what lies at a place.
  @inline(__always)
  func write(_ writer: UInt16, _ place: StoragePointer, as escaping: Escaping, to output: inout OutputBuffer) {
    StoragePointer.borrow(writer, of: writers) { $0.write(place, escaping, &output) }
  }

  /// What a test finds at a place.
  @inline(__always)
  func ask(_ test: UInt16, _ place: StoragePointer) -> Bool {
    StoragePointer.borrow(test, of: tests) { $0.ask(place) }
  }

  /// Calls a closure with the view that a projection finds at a place, if any.
  @inline(__always)
  func find(_ projection: UInt16, _ place: StoragePointer, _ body: (StoragePointer) -> Void) {
    StoragePointer.borrow(projection, of: projections) { $0.find(place, body) }
  }

  /// Calls a closure with the first element of a list, how many there are, and how far apart they lie, unless there is none. Elements
  /// that are made one by one are 0 bytes apart: ``findElement(_:_:of:_:)``.
  @inline(__always)
  func findList(_ list: UInt16, _ place: StoragePointer, _ body: (StoragePointer, Int, Int) -> Void) {
    StoragePointer.borrow(list, of: lists) { list in
      let stride = list.stride
      list.find(place) { body($0, $1, stride) }
    }
  }

  /// Calls a closure with an element of a list that makes them one by one.
  @inline(__always)
  func findElement(_ index: Int, _ list: UInt16, of place: StoragePointer, _ body: (StoragePointer) -> Void) {
    StoragePointer.borrow(list, of: lists) { $0.makeElement?(place, index, body) }
  }
}
