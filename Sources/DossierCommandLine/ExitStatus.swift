#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the program's exit code tells a script. Thrown by a command that has already said what is wrong.
package enum ExitStatus: Int32, Error {
  /// All went well.
  case done = 0
  /// The content or the templates have errors; the published site is as it was.
  case contentErrors = 1
  /// Wrong usage, or trouble with the machine: a folder that can't be written, a full disk.
  case unusable = 2

  /// Ends the program.
  package func exit() -> Never {
    #if canImport(Glibc)
      Glibc.exit(rawValue)
    #else
      Darwin.exit(rawValue)
    #endif
  }

  /// Ends the program with all that a value holds still in memory: taking a dossier apart costs a fortieth of building it.
  package func exit<Value: ~Copyable>(keeping value: borrowing Value) -> Never {
    exit()
  }
}
