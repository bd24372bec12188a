import NIOCore
import NIOHTTP1

/// Closes connections that keep the server waiting, so that slow or silent clients can't gather.
///
/// - A connection must send a complete request head within a while of opening, and of each response's end.
/// - A client that stops reading a response is given a while to go on.
/// - Between a request and the end of its response nothing else is limited: a stream of events may be silent for days.
///
/// A class, as NIO's handlers have to be; its state is its event loop's alone.
final class ConnectionDeadlines: ChannelDuplexHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  private let request: TimeAmount
  private let reading: TimeAmount
  private var deadline: Scheduled<Void>?
  private var isAnswering = false

  /// - Parameters:
  ///   - request: how long a connection may be without a request.
  ///   - reading: how long a client may take none of the bytes that wait for it.
  init(request: TimeAmount = .seconds(60), reading: TimeAmount = .seconds(20)) {
    self.request = request
    self.reading = reading
  }

  func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { limit(request, context) }
  }

  func channelActive(context: ChannelHandlerContext) {
    limit(request, context)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    deadline?.cancel()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if case .head = unwrapInboundIn(data) {
      isAnswering = true
      deadline?.cancel()
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .end = unwrapOutboundIn(data) {
      isAnswering = false
      if context.channel.isWritable { limit(request, context) }
    }
    context.write(data, promise: promise)
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if !context.channel.isWritable {
      limit(reading, context)
    } else if isAnswering {
      deadline?.cancel()
    } else {
      limit(request, context)
    }
    context.fireChannelWritabilityChanged()
  }

  private func limit(_ time: TimeAmount, _ context: ChannelHandlerContext) {
    deadline?.cancel()
    deadline = context.eventLoop.assumeIsolated().scheduleTask(in: time) {
      context.close(promise: nil)
    }
  }
}
