import DossierPreview
import NIOCore
import NIOHTTP1

/// Answers the requests of one connection, one after the other.
struct ConnectionTask {
  private typealias Connection = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>
  private typealias Requests = NIOAsyncChannelInboundStream<HTTPServerRequestPart>.AsyncIterator
  private typealias Writer = NIOAsyncChannelOutboundWriter<HTTPServerResponsePart>

  /// More of a body, which no request here needs, ends the connection.
  private static let bodyLimit = 64 * 1024
  /// Large files go out in pieces, the next one when there is room for it.
  private static let pieceSize = 64 * 1024

  let board: EditionBoard
  let responder: PreviewResponder

  /// Takes up a connection that reads nothing yet; returns when it is closed, by whomever.
  func run(_ channel: any Channel) async {
    do {
      let connection = try await channel.eventLoop.submit {
        guard channel.isActive else { throw ChannelError.ioOnClosedChannel }
        return try Connection(wrappingChannelSynchronously: channel)
      }.get()
      try await connection.executeThenClose { inbound, outbound in
        try await channel.setOption(.autoRead, value: true).get()
        var requests = inbound.makeAsyncIterator()
        while let head = try await nextRequest(&requests) {
          guard try await answer(head, &requests, outbound) else { break }
        }
        outbound.finish()
      }
    } catch {
      // A client that goes away or breaks the protocol is its own business; the server has nothing to mend.
    }
  }

  /// The head of the next request, its body passed over; nil if there is none, or if it is too large.
  private func nextRequest(_ requests: inout Requests) async throws -> HTTPRequestHead? {
    var head: HTTPRequestHead?
    var length = 0
    while let part = try await requests.next() {
      switch part {
      case .head(let found): head = found
      case .body(let bytes):
        length += bytes.readableBytes
        if length > Self.bodyLimit { return nil }
      case .end: return head
      }
    }
    return nil
  }

  /// Whether the connection can go on.
  private func answer(_ head: HTTPRequestHead, _ requests: inout Requests, _ writer: Writer) async throws -> Bool {
    let response = await responder.respond(to: PreviewRequest(head), from: await board.current)
    var responseHead = HTTPResponseHead(response, version: head.version)
    let goesOn = head.isKeepAlive && response.status < 500
    if !goesOn { responseHead.headers.replaceOrAdd(name: "connection", value: "close") }
    switch response.body {
    case .bytes(let bytes):
      try await send(responseHead, response.isBodyless ? [] : bytes, writer)
      return goesOn
    case .events(let position):
      try await writer.write(.head(responseHead))
      if response.isBodyless {
        try await writer.write(.end(nil))
        return goesOn
      }
      await stream(from: position, &requests, writer)
      return false
    }
  }

  private func send(_ head: HTTPResponseHead, _ bytes: [UInt8], _ writer: Writer) async throws {
    if bytes.count <= Self.pieceSize {
      let body = bytes.isEmpty ? [] : [HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(bytes: bytes)))]
      try await writer.write(contentsOf: [.head(head)] + body + [.end(nil)])
      return
    }
    try await writer.write(.head(head))
    var rest = ByteBuffer(bytes: bytes)
    while rest.readableBytes > 0, let piece = rest.readSlice(length: min(Self.pieceSize, rest.readableBytes)) {
      try await writer.write(.body(.byteBuffer(piece)))
    }
    try await writer.write(.end(nil))
  }

  /// Writes events until the page is closed or the server stops.
  ///
  /// At most one batch of events is on its way at a time: for a client that doesn't read, nothing is gathered.
  private func stream(from start: StreamPosition, _ requests: inout Requests, _ writer: Writer) async {
    await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        var position = start
        try await writer.write(.body(.byteBuffer(ByteBuffer(string: "retry: 300\n\n"))))
        for await _ in await board.changes() {
          let events = await position.events(for: await board.current)
          if !events.isEmpty { try await writer.write(.body(.byteBuffer(ByteBuffer(bytes: events)))) }
        }
      }
      // The client has nothing more to say on this connection but that it is gone.
      _ = try? await requests.next()
      group.cancelAll()
    }
  }
}

extension PreviewRequest {
  init(_ head: HTTPRequestHead) {
    let hosts = head.headers["host"]
    let tags = head.headers["if-none-match"]
    self.init(
      head.uri, method: head.method.rawValue, host: hosts.count == 1 ? hosts[0] : nil,
      ifNoneMatch: tags.isEmpty ? nil : tags.joined(separator: ","))
  }
}

extension HTTPResponseHead {
  init(_ response: PreviewResponse, version: HTTPVersion) {
    var headers = HTTPHeaders(response.headers)
    if case .bytes(let bytes) = response.body, response.status != 304 {
      headers.add(name: "content-length", value: String(bytes.count))
    }
    self.init(version: version, status: HTTPResponseStatus(statusCode: response.status), headers: headers)
  }
}
