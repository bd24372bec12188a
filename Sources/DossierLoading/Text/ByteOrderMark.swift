/// The three bytes that some programs put before UTF-8 text.
enum ByteOrderMark {
  /// How many bytes of `bytes` are a byte order mark: three or none.
  static func length(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}
