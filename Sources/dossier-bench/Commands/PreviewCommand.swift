import ArgumentParser
import Foundation

/// `dossier-bench preview --program .build/release/dossier --content DIR`
struct PreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Clock from a save until an open page has the new bytes, and what the preview needs meanwhile.",
    discussion: """
      A copy of the dossier is served by `dossier preview`, whose program has to lie beside the one that is named. Files are edited one \
      after the other while a page is open: it listens to the preview's events, and loads what they tell it to. Times are in \
      milliseconds from the end of the write until the new bytes have arrived.
      """)

  @Option(help: ArgumentHelp("The program to measure.", valueName: "file"))
  var program: String

  @Option(name: .customLong("content"), help: ArgumentHelp("The folder with records and notes.", valueName: "dir"))
  var content = "Content"

  @Option(name: .customLong("templates"), help: ArgumentHelp("The folder with templates and assets.", valueName: "dir"))
  var templates = "Templates"

  @Option(help: "How often each kind of edit is done.")
  var rounds = 20

  @Option(help: ArgumentHelp("Where the copy is made; nothing of it is left.", valueName: "dir"))
  var folder = FileManager.default.temporaryDirectory.path(percentEncoded: false)

  func validate() throws {
    guard rounds > 0 else { throw ValidationError("Each edit is done at least once.") }
  }

  func run() throws {
    let copy = "\(folder)/dossier-preview-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: copy) }
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
    let trialFolder = try TrialFolder(copying: content, templates, to: copy)
    let preview = try RunningPreview(program: program, content: trialFolder.content, templates: trialFolder.templates)
    print(String(format: "ready after %.2f s", preview.startSeconds))
    do {
      try idle(preview)
      print(line("ms after a save of", "   least   median      p95      max"))
      try PreviewTrial(port: preview.port, folder: trialFolder, rounds: rounds).run { name, series in
        print(line(name, series.text))
        fflush(nil)
      }
    } catch {
      _ = preview.stop()
      throw error
    }
    print("at most \(preview.stop() / 1_000_000) MB of memory")
  }

  /// Leaves it alone for a while.
  private func idle(_ preview: RunningPreview) throws {
    let page = try OpenPage("index.html", port: preview.port)
    Thread.sleep(forTimeInterval: 2)
    let before = preview.ticks
    Thread.sleep(forTimeInterval: 5)
    _ = page
    if let before, let after = preview.ticks {
      print("\((after - before) * 10) ms of processor time in 5 s without a save")
    }
  }

  private func line(_ name: String, _ text: String) -> String {
    name.padding(toLength: 24, withPad: " ", startingAt: 0) + text
  }
}
