/// What a browser asks for: the parts of an HTTP request that the preview looks at.
package struct PreviewRequest: Hashable, Sendable {
  /// As sent: `GET`.
  package var method: String
  /// The request target as sent (RFC 9112, 3.2): `/people/jana-example.html?q=x`.
  package var target: String
  /// The `Host` field; nil if there is none, or more than one.
  package var host: String?
  /// The `If-None-Match` field.
  package var ifNoneMatch: String?

  package init(_ target: String, method: String = "GET", host: String?, ifNoneMatch: String? = nil) {
    self.method = method
    self.target = target
    self.host = host
    self.ifNoneMatch = ifNoneMatch
  }
}
