import NIOCore
import NIOPosix

/// A client that sends what it is told, byte by byte, and gets to see what really comes back.
struct RawClient {
  private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
  private var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
  private var received = ByteBuffer()

  struct Response {
    var status: Int
    var headers: [String: String]
    var body: String
  }

  /// Calls `body` with a connection to a port of this machine, and closes it afterwards.
  static func with<Result: Sendable>(
    port: Int, host: String = "127.0.0.1", _ body: (inout RawClient) async throws -> Result
  ) async throws -> Result {
    let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      // The time limits of the tests are what counts: many connect at once on a machine that runs all other tests.
      .connectTimeout(.minutes(5))
      .connect(host: host, port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
    var result: Result?
    do {
      try await channel.executeThenClose { inbound, outbound in
        var client = RawClient(outbound: outbound, inbound: inbound.makeAsyncIterator())
        result = try await body(&client)
      }
    } catch {
      // The server may be gone before the client closes: then closing fails, and nothing is wrong with that.
      if result == nil { throw error }
    }
    guard let result else { throw Closed() }
    return result
  }

  private init(
    outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>, inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
  ) {
    self.outbound = outbound
    self.inbound = inbound
  }

  func send(_ text: String) async throws {
    try await outbound.write(ByteBuffer(string: text))
  }

  /// A request with a proper `Host`, and its response.
  mutating func get(_ target: String, port: Int, method: String = "GET", fields: String = "") async throws -> Response {
    try await send("\(method) \(target) HTTP/1.1\r\nHost: localhost:\(port)\r\n\(fields)\r\n")
    return try await response(hasBody: method != "HEAD")
  }

  /// The next response, by its `Content-Length`; of an endless one the head only.
  mutating func response(hasBody: Bool = true) async throws -> Response {
    let lines = try await text(through: "\r\n\r\n").split(separator: "\r\n")
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      headers[parts[0].lowercased()] = parts[1].drop { $0 == " " }.description
    }
    let length = hasBody ? headers["content-length"].flatMap(Int.init) ?? 0 : 0
    while received.readableBytes < length { try await receive() }
    let body = received.readString(length: length) ?? ""
    return Response(status: Int(lines[0].split(separator: " ")[1]) ?? 0, headers: headers, body: body)
  }

  /// Everything up to and with a text.
  mutating func text(through end: String) async throws -> String {
    while true {
      let text = String(buffer: received)
      if let range = text.firstRange(of: end) {
        let found = String(text[..<range.upperBound])
        received.moveReaderIndex(forwardBy: found.utf8.count)
        return found
      }
      try await receive()
    }
  }

  /// Waits until the server closes the connection; gives what it sent before.
  ///
  /// A server that closes while something unread is on its way resets the connection.
  mutating func rest() async throws -> String {
    do {
      while let bytes = try await inbound.next() { received.writeImmutableBuffer(bytes) }
    } catch let error as IOError where error.errnoCode == ECONNRESET {}
    return String(buffer: received)
  }

  private mutating func receive() async throws {
    guard let bytes = try await inbound.next() else { throw Closed() }
    received.writeImmutableBuffer(bytes)
  }

  struct Closed: Error {}
}
