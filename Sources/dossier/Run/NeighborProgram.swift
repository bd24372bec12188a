import DossierSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that lies in the same folder as this one.
struct NeighborProgram {
  let path: String

  init(name: String) {
    let folder = Self.ownPath.lastIndex(of: "/").map { String(Self.ownPath[..<$0]) } ?? "."
    path = folder + "/" + name
  }

  /// Goes on as that program, in the same process: signals, streams and the exit code are its own.
  ///
  /// - Returns: why that failed; else it doesn't return.
  func replaceThisProgram(arguments: [String]) -> String? {
    var pointers = ([path] + arguments).map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    pointers.append(nil)
    execv(path, pointers)
    return SystemError.last.reason
  }

  /// Where this program lies, links followed.
  private static let ownPath: String = {
    #if canImport(Glibc)
      let own = "/proc/self/exe"
    #else
      var own = CommandLine.arguments[0]
      var size = UInt32(PATH_MAX)
      var bytes = [CChar](repeating: 0, count: Int(size))
      if _NSGetExecutablePath(&bytes, &size) == 0 {
        own = bytes.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } } ?? own
      }
    #endif
    guard let resolved = realpath(own, nil) else { return CommandLine.arguments[0] }
    defer { free(resolved) }
    return String(cString: resolved)
  }()
}
