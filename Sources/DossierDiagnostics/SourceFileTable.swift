/// The input files of one build by number: what a ``SourceFileID`` stands for.
package struct SourceFileTable: Sendable {
  /// Paths as the user would type them (relative to the working folder where possible), in the order of their numbers.
  package private(set) var paths: [String] = []

  package init() {}

  /// Adds a file and returns its number.
  package mutating func add(_ path: String) -> SourceFileID {
    paths.append(path)
    return SourceFileID(index: UInt32(paths.count - 1))
  }

  package func path(of file: SourceFileID) -> String {
    paths[Int(file.index)]
  }

  package var files: [SourceFileID] {
    paths.indices.map { SourceFileID(index: UInt32($0)) }
  }
}
