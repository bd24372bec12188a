import Foundation

/// The checkout that the tests are part of.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The program under test: what `swift build` made, or what `DOSSIER_PROGRAM` names.
  static var program: URL {
    if let path = ProcessInfo.processInfo.environment["DOSSIER_PROGRAM"], !path.isEmpty { return URL(filePath: path) }
    return root.appending(path: ".build/debug/dossier")
  }
}
