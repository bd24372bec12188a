/// Names one input file of a build: an index into the build's ``SourceFileTable``.
///
/// Four bytes instead of a path, because every value an author wrote carries one.
package struct SourceFileID: Hashable, Comparable, Sendable {
  package let index: UInt32

  package init(index: UInt32) {
    self.index = index
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.index < right.index
  }
}

/// Where an author wrote something: one stretch of one line of one file.
///
/// Lines and columns count from 1, as editors do; a column counts Unicode scalars. Columns and lengths beyond 65,535 are
/// clamped: they are for people, not for slicing. Twelve bytes in all.
@usableFromInline
package struct SourceRange: Hashable, Sendable {
  package let file: SourceFileID
  package let line: UInt32
  package let column: UInt16
  /// How many Unicode scalars the range spans on its line; at least 1.
  package let length: UInt16

  package init(file: SourceFileID, line: Int, column: Int, length: Int = 1) {
    self.file = file
    self.line = UInt32(clamping: line)
    self.column = UInt16(clamping: max(1, column))
    self.length = UInt16(clamping: max(1, length))
  }

  /// The range of a whole file, for complaints about the file itself.
  package static func wholeFile(_ file: SourceFileID) -> SourceRange {
    SourceRange(file: file, line: 1, column: 1)
  }
}

extension SourceRange: Comparable {
  @usableFromInline
  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.column, left.length) < (right.file, right.line, right.column, right.length)
  }
}
