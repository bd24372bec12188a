import NIOCore
import NIOEmbedded
import NIOHTTP1
import Testing

@testable import DossierPreviewServer

/// On a clock of their own: no test waits.
@Suite struct ConnectionDeadlinesTests {
  private let head = HTTPRequestHead(version: .http1_1, method: .GET, uri: "/")
  private let answer = HTTPServerResponsePart.head(HTTPResponseHead(version: .http1_1, status: .ok))

  private func connection() throws -> EmbeddedChannel {
    let channel = EmbeddedChannel(handler: ConnectionDeadlines(request: .seconds(60), reading: .seconds(20)))
    try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    return channel
  }

  @Test func `A connection without a request is closed`() throws {
    let channel = try connection()
    channel.embeddedEventLoop.advanceTime(by: .seconds(59))
    #expect(channel.isActive)
    channel.embeddedEventLoop.advanceTime(by: .seconds(1))
    #expect(!channel.isActive)
  }

  @Test func `A stream of events may be silent`() throws {
    let channel = try connection()
    try channel.writeInbound(HTTPServerRequestPart.head(head))
    try channel.writeOutbound(answer)
    channel.embeddedEventLoop.advanceTime(by: .hours(100))
    #expect(channel.isActive)
    _ = try channel.finish()
  }

  @Test func `After a response the next request has its time`() throws {
    let channel = try connection()
    channel.embeddedEventLoop.advanceTime(by: .seconds(50))
    try channel.writeInbound(HTTPServerRequestPart.head(head))
    try channel.writeOutbound(answer)
    try channel.writeOutbound(HTTPServerResponsePart.end(nil))
    channel.embeddedEventLoop.advanceTime(by: .seconds(59))
    #expect(channel.isActive)
    channel.embeddedEventLoop.advanceTime(by: .seconds(1))
    #expect(!channel.isActive)
  }

  @Test func `A client that stops reading is given up, one that goes on isn't`() throws {
    let channel = try connection()
    try channel.writeInbound(HTTPServerRequestPart.head(head))
    func setWritable(_ isWritable: Bool) {
      channel.isWritable = isWritable
      channel.pipeline.fireChannelWritabilityChanged()
    }
    setWritable(false)
    channel.embeddedEventLoop.advanceTime(by: .seconds(19))
    setWritable(true)
    channel.embeddedEventLoop.advanceTime(by: .seconds(100))
    #expect(channel.isActive)
    setWritable(false)
    channel.embeddedEventLoop.advanceTime(by: .seconds(20))
    #expect(!channel.isActive)
  }
}
