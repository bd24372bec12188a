/// What the preview answers; headers for the connection itself are the server's.
package struct PreviewResponse: Sendable {
  package enum Body: Sendable {
    case bytes([UInt8])
    /// Events for as long as the page is open.
    case events(StreamPosition)
  }

  /// An HTTP status code: 200.
  package var status: Int
  /// Names in lowercase.
  package var headers: [(name: String, value: String)]
  package var body: Body
  /// Whether the body is only described: the answer to `HEAD`, and 304.
  package var isBodyless = false

  package init(_ status: Int, _ headers: [(name: String, value: String)] = [], _ body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = .bytes(body)
  }

  /// The first header of a name.
  package subscript(name: String) -> String? {
    headers.first { $0.name == name }?.value
  }
}
