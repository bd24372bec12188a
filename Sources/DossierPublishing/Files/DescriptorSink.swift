/// An open file, such as standard output, that takes what it is given at once.
package struct DescriptorSink: ByteSink {
  private let descriptor: Int32
  /// For messages only.
  private let name: String
  package private(set) var byteCount = 0

  package init(_ descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  package mutating func append(_ bytes: some Collection<UInt8>) throws {
    let bytes = Array(bytes)
    guard OpenFolder.writeAll(bytes, to: descriptor) else { throw PublishingError.last(.write, name) }
    byteCount += bytes.count
  }
}
