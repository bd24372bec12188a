/// Text that lies among the bytes of its file: a stretch of them.
///
/// All files of a dossier are held as nodes until every id is known. The longer texts of their fields, each copied into memory of its
/// own, would take three times what the files do; and most would be copied once more, into a record.
package struct FileText: Sendable {
  /// Texts that are no longer are as cheap as a string, which needs no memory of its own for them either.
  static let shortest = 16

  private let file: [UInt8]
  private let start: UInt32
  private let count: UInt32

  /// - Parameters:
  ///   - range: where in the file; clean UTF-8.
  ///   - file: its bytes, which live as long as this.
  init(_ range: Range<Int>, of file: [UInt8]) {
    self.file = file
    start = UInt32(range.lowerBound)
    count = UInt32(range.count)
  }

  /// A copy.
  package var string: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    file.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[Int(start)..<Int(start) + Int(count)])) }
  }
}

extension FileText: Equatable {
  package static func == (left: FileText, right: FileText) -> Bool {
    left.count == right.count
      && left.withBytes { bytes in right.withBytes { bytes.elementsEqual($0) } }
  }
}
