import ArgumentParser
import Foundation

/// `dossier-bench count --program .build/release/dossier --baseline .ci/instructions`
struct CountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "count",
    abstract: "Count the instructions of a build, and fail if it needs more than a baseline says.",
    discussion: """
      A build of an invented dossier runs under valgrind, which counts the same on a busy machine as on an idle one. Another compiler \
      or C library gives other counts: renew the baseline with --update when one changes, or when the growth is worth it.
      """)

  @Option(help: ArgumentHelp("The program to measure, linked to a static standard library.", valueName: "file"))
  var program: String

  @Option(help: "How many people the dossier has.")
  var people = 30

  @Option(help: ArgumentHelp("What the build may cost.", valueName: "file"))
  var baseline: String?

  @Option(help: "How much more than the baseline is allowed, in percent of the whole.")
  var tolerance = 10

  @Flag(help: "Write the baseline instead of comparing.")
  var update = false

  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dossier-count-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path(percentEncoded: false)
    try SyntheticDossier(scale: DossierScale(people: people), excess: DossierShape.proportional.excess, seed: 1)
      .write(to: DraftFolder(at: "\(path)/Content"))
    // Some versions of valgrind stumble over the debug information of Swift programs.
    try execute(["strip", "-g", "-o", "\(path)/program", program])
    // In the dossier's own folder, so that no templates but the built-in ones are found.
    try execute(
      ["valgrind", "--quiet", "--tool=callgrind", "--callgrind-out-file=counts", "./program", "build"], in: folder)
    let counts = String(decoding: try Data(contentsOf: URL(filePath: "\(path)/counts")), as: UTF8.self)
    try report(InstructionBudget(CallgrindProfile(counts)))
  }

  private func report(_ budget: InstructionBudget) throws {
    guard let baseline else { return print(budget.text, terminator: "") }
    let remark = """
      # Thousands of instructions of `dossier build` for an invented dossier of \(people) people, by what they are spent on.
      # Compared by `make perf`; renewed by `make perf UPDATE=--update`.

      """
    if update { return try (remark + budget.text).write(toFile: baseline, atomically: true, encoding: .utf8) }
    let before = InstructionBudget(parsing: try String(contentsOfFile: baseline, encoding: .utf8))
    for part in budget.parts { print(line(part, before.thousands[part] ?? 0, budget.thousands[part] ?? 0)) }
    let growths = budget.growths(since: before, percent: tolerance)
    guard growths.isEmpty else {
      print("\nMore than \(tolerance) % of the whole has been added to: \(growths.map(\.part).joined(separator: ", "))")
      throw ExitCode.failure
    }
  }

  private func line(_ part: String, _ before: Int, _ now: Int) -> String {
    let change = before == 0 ? "new" : String(format: "%+.1f %%", Double(now - before) / Double(before) * 100)
    return part.padding(toLength: 24, withPad: " ", startingAt: 0) + String(format: "%10d %10d  ", before, now) + change
  }

  private func execute(_ command: [String], in folder: URL? = nil) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = folder
    // Swift seeds its hash tables by chance otherwise, and how often keys collide would be part of the count.
    process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_DETERMINISTIC_HASHING": "1"]) { $1 }
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
  }
}
