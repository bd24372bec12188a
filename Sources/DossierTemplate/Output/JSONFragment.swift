/// A finished JSON value: what a page says about itself to machines.
package struct JSONFragment: JSONWritable, Hashable, Sendable {
  package let bytes: [UInt8]

  /// Takes `bytes` for valid JSON; see ``OutputBuffer/append(jsonString:)``.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package func write(to output: inout OutputBuffer) {
    output.append(contentsOf: bytes)
  }
}
