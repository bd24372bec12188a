/// Finished HTML: a rendered note, an inline SVG.
package struct HTMLFragment: HTMLWritable, Hashable, Sendable {
  package let bytes: [UInt8]

  /// Takes `bytes` for what the program made itself or sanitized; text from content has to be escaped before.
  package init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }

  package var writesNothing: Bool { bytes.isEmpty }

  package func write(to output: inout OutputBuffer) {
    output.append(contentsOf: bytes)
  }
}
