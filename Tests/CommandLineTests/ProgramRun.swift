import Foundation

/// One run of the program in a folder of its own.
struct ProgramRun {
  let status: Int32
  let output: String
  let errors: String

  /// Runs the program and waits for it.
  ///
  /// - Parameter program: another copy of it; nil for the one under test.
  init(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:], program: URL? = nil
  ) throws {
    let process = Process()
    process.executableURL = program ?? Repository.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let (output, errors) = (folder.appending(path: ".stdout"), folder.appending(path: ".stderr"))
    for file in [output, errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    self.output = try String(contentsOf: output, encoding: .utf8)
    self.errors = try String(contentsOf: errors, encoding: .utf8)
  }
}
