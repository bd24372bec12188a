/// What takes bytes one stretch after the other.
package protocol ByteSink: ~Copyable {
  mutating func append(_ bytes: some Collection<UInt8>) throws
}
