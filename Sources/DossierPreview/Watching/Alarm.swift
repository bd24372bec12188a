#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Wakes a thread that waits in `poll`: a pipe, which becomes readable when it rings and stays so.
struct Alarm: Sendable {
  private let readEnd: OwnedDescriptor
  private let writeEnd: OwnedDescriptor

  /// Nil if the process has no descriptors left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    readEnd = OwnedDescriptor(ends[0])
    writeEnd = OwnedDescriptor(ends[1])
  }

  /// What to wait for.
  var descriptor: Int32 { readEnd.number }

  func ring() {
    var byte: UInt8 = 1
    _ = write(writeEnd.number, &byte, 1)
  }
}
