/// The input files of one build by number: what a ``SourceFileID`` stands for.
package struct SourceFileTable: Sendable {
  /// Paths as the user would type them (relative to the working folder where possible), in the order of their numbers.
  package private(set) var paths: [String] = []

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
    let number = UInt32(paths.count)
    paths.append(path)
    numbers?[path] = number
    return SourceFileID(index: number)
  }

  package func path(of file: SourceFileID) -> String {
    paths[Int(file.index)]
  }

  package var files: [SourceFileID] {
    paths.indices.map { SourceFileID(index: UInt32($0)) }
  }
}
