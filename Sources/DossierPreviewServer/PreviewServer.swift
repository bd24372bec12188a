package import DossierPreview
import NIOCore
import NIOHTTP1
import NIOPosix

/// The preview on the loopback interface, over HTTP/1.1.
///
/// Open first, so that the port is known and taken; then ``run(_:responder:)`` until its task is canceled.
package struct PreviewServer: Sendable {
  /// Connections at one time. Those beyond wait in the system's queue until one ends.
  private static let connectionLimit = 512

  package let hosts: LoopbackHosts
  private let listeners: [NIOAsyncChannel<any Channel, Never>]

  /// Takes a port on 127.0.0.1, and on ::1 where there is IPv6.
  ///
  /// - Parameters:
  ///   - port: 0 for any free one.
  ///   - attempts: how many ports to try, counting up from `port`.
  ///   - patience: for how many seconds a connection may be open without a request.
  /// - Throws: ``PortsTaken``, or what the system says.
  package static func open(port: Int, attempts: Int = 20, patience: Int64 = 60) async throws -> PreviewServer {
    let ports = port == 0 ? 0...0 : port...min(port + max(1, attempts) - 1, 65535)
    for port in ports {
      do {
        return try await PreviewServer(port: port, patience: patience)
      } catch let error as IOError where error.errnoCode == EADDRINUSE || error.errnoCode == EACCES {
        continue
      }
    }
    throw PortsTaken(ports: ports)
  }

  private init(port: Int, patience: Int64) async throws {
    let first = try await Self.listen("127.0.0.1", port, patience)
    let port = first.channel.localAddress?.port ?? port
    hosts = LoopbackHosts(port: port)
    do {
      listeners = [first, try await Self.listen("::1", port, patience)]
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      try await first.channel.close().get()
      throw error
    } catch {
      // No IPv6 here; browsers take the other address.
      listeners = [first]
    }
  }

  /// Connections come as bare channels that read nothing yet; ``ConnectionTask`` makes them asynchronous. An asynchronous channel that
  /// nobody takes up ends the process, and of those that wait when a server stops nobody does; bare ones are closed by their deadline.
  private static func listen(
    _ host: String, _ port: Int, _ patience: Int64
  ) async throws -> NIOAsyncChannel<any Channel, Never> {
    try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelOption(.autoRead, value: false)
      .bind(host: host, port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          try pipeline.configureHTTPServerPipeline(withErrorHandling: true)
          try pipeline.addHandler(ConnectionDeadlines(request: .seconds(patience)))
          return channel
        }
      }
  }

  /// Serves the editions of a board until the task is canceled; then closes all connections.
  package func run(_ board: EditionBoard, responder: PreviewResponder) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for listener in listeners {
        group.addTask { try await Self.accept(from: listener, board, responder) }
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private static func accept(
    from listener: NIOAsyncChannel<any Channel, Never>, _ board: EditionBoard, _ responder: PreviewResponder
  ) async throws {
    try await listener.executeThenClose { connections in
      try await withThrowingTaskGroup(of: Void.self) { group in
        defer { group.cancelAll() }
        var open = 0
        for try await connection in connections {
          if open == connectionLimit { try await group.next() } else { open += 1 }
          group.addTask { await ConnectionTask(board: board, responder: responder).run(connection) }
        }
      }
    }
  }
}
