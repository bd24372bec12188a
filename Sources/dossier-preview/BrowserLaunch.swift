import Foundation

/// What the preview needs of the user's desktop.
enum BrowserLaunch {
  /// The folder in which the program runs, as an absolute path.
  static var workingFolder: String { FileManager.default.currentDirectoryPath }

  /// Opens an address in the user's browser; says so if the system doesn't know how.
  static func open(_ address: String, say: @escaping @Sendable (String) -> Void) {
    #if os(macOS)
      let opener = "open"
    #else
      let opener = "xdg-open"
    #endif
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [opener, address]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.terminationHandler = { process in
      if process.terminationStatus != 0 { say("No browser could be opened here; open \(address) yourself.") }
    }
    do {
      try process.run()
    } catch {
      say("No browser could be opened here: \(error.localizedDescription)")
    }
  }
}
