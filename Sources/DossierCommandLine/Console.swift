import DossierSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One of the program's two output streams.
package struct Console: Sendable {
  package static let standardOutput = Console(descriptor: STDOUT_FILENO)
  package static let standardError = Console(descriptor: STDERR_FILENO)

  private let descriptor: Int32

  /// Whether a person is looking at it.
  package var isTerminal: Bool {
    isatty(descriptor) == 1
  }

  /// Whether colors are welcome: on a terminal, unless `NO_COLOR` is set (no-color.org) or the terminal is dumb.
  package var wantsColor: Bool {
    isTerminal && Self.environment("NO_COLOR").isEmpty && Self.environment("TERM") != "dumb"
  }

  package func writeLine(_ text: String) {
    write(text.hasSuffix("\n") ? text : text + "\n")
  }

  package func write(_ text: String) {
    write(Array(text.utf8))
  }

  /// Writes all of `bytes`; a reader that went away ends the writing quietly. A report that can't be written for another reason, such
  /// as a full disk, ends the program with exit code 2: it must not pass for an empty one.
  package func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        #else
          let count = Darwin.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        #endif
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          let reason = errno
          if descriptor == STDOUT_FILENO, reason != EPIPE { Self.giveUp(because: reason) }
          return
        }
        rest = rest.dropFirst(count)
      }
    }
  }

  private static func giveUp(because reason: Int32) -> Never {
    standardError.writeLine("dossier: can't write to standard output: \(SystemError(code: reason).reason)")
    exit(ExitStatus.unusable.rawValue)
  }

  package static func environment(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}
