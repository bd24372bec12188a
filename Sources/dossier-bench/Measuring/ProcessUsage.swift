#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What this process has used so far.
struct ProcessUsage {
  let time: ContinuousClock.Instant
  /// Of all threads, in the program and in the kernel.
  let cpuSeconds: Double
  /// The most memory resident at once, in bytes.
  let peakBytes: Int

  static func now() -> ProcessUsage {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
      let peak = usage.ru_maxrss * 1024
    #else
      getrusage(RUSAGE_SELF, &usage)
      let peak = usage.ru_maxrss
    #endif
    return ProcessUsage(
      time: .now, cpuSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime), peakBytes: peak)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
