import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A `dossier preview` that runs beside this program.
final class RunningPreview {
  let port: Int
  /// From its start until it could be asked for pages.
  let startSeconds: Double
  private let process: Process

  init(program: String, content: String, templates: String) throws {
    process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["preview", "--port", "0", "--content", content, "--templates", templates]
    let messages = Pipe()
    process.standardError = messages
    let start = ContinuousClock.now
    try process.run()
    var said = ""
    while !said.contains("(Ctrl-C stops)") {
      let data = messages.fileHandleForReading.availableData
      guard !data.isEmpty else { throw PreviewTrialError("the preview did not start:\n\(said)") }
      said += String(decoding: data, as: UTF8.self)
    }
    startSeconds = (ContinuousClock.now - start) / .seconds(1)
    // Somebody has to read what it says, or it waits for that.
    messages.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
    guard let address = said.firstRange(of: "http://localhost:"),
      let port = Int(said[address.upperBound...].prefix(while: \.isNumber))
    else { throw PreviewTrialError("the preview named no address:\n\(said)") }
    self.port = port
  }

  /// Ends it as Ctrl-C does, and returns the most memory that it had resident at once, in bytes.
  func stop() -> Int {
    process.interrupt()
    process.waitUntilExit()
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(RUSAGE_CHILDREN.rawValue, &usage)
      return usage.ru_maxrss * 1024
    #else
      getrusage(RUSAGE_CHILDREN, &usage)
      return usage.ru_maxrss
    #endif
  }

  /// Processor time so far, in clock ticks, of which there are mostly 100 a second; nil where the system doesn't say.
  var ticks: Int? {
    guard let stat = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/stat", encoding: .utf8),
      let end = stat.lastIndex(of: ")")
    else { return nil }
    // User and system time are the 14th and 15th field (proc_pid_stat(5)); the name before them may hold spaces.
    let fields = stat[end...].split(separator: " ")
    guard fields.count > 13, let user = Int(fields[12]), let system = Int(fields[13]) else { return nil }
    return user + system
  }
}
