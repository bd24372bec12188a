/// A text file that is packaged with the program.
package struct EmbeddedFile: Sendable {
  /// Its path below the folder it comes from, with `/` between the parts.
  package let path: String
  package let contents: StaticString

  package var bytes: [UInt8] {
    contents.withUTF8Buffer { Array($0) }
  }
}
