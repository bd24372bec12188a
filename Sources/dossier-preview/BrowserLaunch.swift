import Foundation

/// What the preview needs of the user's desktop.
enum BrowserLaunch {
  /// The folder in which the program runs, as an absolute path.
  static var workingFolder: String { FileManager.default.currentDirectoryPath }

  /// Opens an address in the user's browser, if the system knows how.
  static func open(_ address: String) {
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
    try? process.run()
  }
}
