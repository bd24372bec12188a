import DossierPreview
import DossierPreviewServer
import DossierPublishing
import DossierSite

/// A site of which each file is spelled out.
struct ListedSite: PreviewSite {
  var files: [PagePath: String] = [
    "index.html": "<head></head><p>Start", "404.html": "<head></head><p>Missing", "assets/style.css": "p {}",
  ]

  func bytes(of path: PagePath) -> [UInt8]? { files[path].map { Array($0.utf8) } }
  func has(_ path: PagePath) -> Bool { files[path] != nil }
  func places(on path: PagePath) -> [PagePlace] { [] }
}

/// A server for one test.
struct RunningServer {
  let board: EditionBoard
  let port: Int

  /// Calls `body` while a server runs, and waits until the server has stopped.
  static func with(
    _ edition: PreviewEdition = PreviewEdition(site: ListedSite()), _ body: (RunningServer) async throws -> Void
  ) async throws {
    // Where hundreds of tests share two cores, a client may well be that late.
    let server = try await PreviewServer.open(port: 0, patience: 600)
    let board = EditionBoard(edition)
    let running = Task { try await server.run(board, responder: PreviewResponder(server.hosts)) }
    defer { running.cancel() }
    try await body(RunningServer(board: board, port: server.hosts.port))
    running.cancel()
    _ = await running.result
  }
}
