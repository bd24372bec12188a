/// The input files of one build by number: what a ``SourceFileID`` stands for.
package struct SourceFileTable: Sendable {
  /// Paths as the user would type them (relative to the working folder where possible), one after the other in the order of their
  /// numbers: a dossier may have hundreds of thousands of files, and messages name some of them.
  private var bytes: [UInt8] = []
  /// Where each path ends.
  private var ends: [UInt32] = []

  /// The numbers of all paths where they are to be found again; nil in a build, which sees each path once.
  private var numbers: [String: UInt32]?

  package init() {}

  /// A table in which a path that is added again keeps its number: for a preview, which looks through its folders many times.
  package static var lasting: SourceFileTable {
    var table = SourceFileTable()
    table.numbers = [:]
    return table
  }

  /// Adds a file and returns its number.
  package mutating func add(_ path: String) -> SourceFileID {
    if let number = numbers?[path] { return SourceFileID(index: number) }
    let number = UInt32(count)
    bytes.append(contentsOf: path.utf8)
    ends.append(UInt32(bytes.count))
    numbers?[path] = number
    return SourceFileID(index: number)
  }

  package func path(of file: SourceFileID) -> String {
    let number = Int(file.index)
    let start = number == 0 ? 0 : Int(ends[number - 1])
    return String(decoding: bytes[start..<Int(ends[number])], as: UTF8.self)
  }

  package var count: Int { ends.count }

  package var files: [SourceFileID] {
    ends.indices.map { SourceFileID(index: UInt32($0)) }
  }
}
