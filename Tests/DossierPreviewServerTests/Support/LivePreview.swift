import DossierBuiltIn
import DossierPreview
import DossierPreviewServer
import Foundation

/// A preview of the starter dossier in a folder of its own.
struct LivePreview {
  let server: RunningServer
  private let root: URL

  /// Calls `body` while the preview runs.
  ///
  /// - Parameters:
  ///   - files: what lies in its folder beside the starter dossier, by path.
  ///   - window: how long many changes are waited for.
  static func with(
    _ files: [String: String] = [:], window: QuietWindow = QuietWindow(), polls: Bool = false,
    _ body: (LivePreview) async throws -> Void
  ) async throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "dossier-live-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    func path(_ name: String) -> String { root.appending(path: name).path(percentEncoded: false) }
    for file in starterContent { try write(file.contents.description, to: root.appending(path: file.path)) }
    for (name, text) in files { try write(text, to: root.appending(path: name)) }
    var session = PreviewSession(
      content: path("Content"), templates: path("Templates"), builtIn: builtInTemplates.map { ($0.path, $0.bytes) })
    let watch = SystemWatch(session.folders, polls: polls, window: window)
    await session.load()
    try await RunningServer.with(session.edition) { [session] server in
      let following = Task {
        var session = session
        await session.follow(watch, publishingTo: server.board)
      }
      defer { following.cancel() }
      try await body(LivePreview(server: server, root: root))
    }
  }

  func get(_ path: String) async throws -> RawClient.Response {
    try await RawClient.with(port: server.port) { client async throws in
      try await client.get("/\(path)", port: server.port)
    }
  }

  /// Opens a page and its stream of events, and calls `body` when the first have come.
  func follow(_ page: String, _ body: (inout RawClient) async throws -> Void) async throws {
    try await RawClient.with(port: server.port) { client async throws in
      let tag = try await client.get("/\(page)", port: server.port).headers["etag"] ?? ""
      _ = try await client.get(
        "/-/events?page=\(page)&tag=\(tag.dropFirst().dropLast())&styles=0", port: server.port)
      _ = try await client.text(through: "]}\n")
      try await body(&client)
    }
  }

  func write(_ text: String, to name: String) throws {
    try Self.write(text, to: root.appending(path: name))
  }

  /// Changes a file's text, as a careful editor does: into a temporary file, which is then renamed.
  @discardableResult
  func edit(_ name: String, _ change: (String) -> String) throws -> String {
    let before = try String(contentsOf: root.appending(path: name), encoding: .utf8)
    try write(change(before), to: name + "~")
    try replace(name, by: name + "~")
    return before
  }

  func rename(_ name: String, to other: String) throws {
    try FileManager.default.moveItem(at: root.appending(path: name), to: root.appending(path: other))
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: root.appending(path: name), encoding: .utf8)
  }

  /// Renames a file over another.
  func replace(_ name: String, by other: String) throws {
    guard Foundation.rename(path(other), path(name)) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  /// Makes a symbolic link.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
  }

  func path(_ name: String) -> String { root.appending(path: name).path(percentEncoded: false) }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: root.appending(path: name))
  }

  private static func write(_ text: String, to file: URL) throws {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
