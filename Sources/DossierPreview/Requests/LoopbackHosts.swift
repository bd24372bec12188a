/// The names under which the preview may be addressed.
///
/// A page elsewhere on the web can make a browser connect to this machine under a name of its own ("DNS rebinding"). Such a request
/// carries that name in its `Host` field, and is refused.
package struct LoopbackHosts: Hashable, Sendable {
  package let port: Int

  package init(port: Int) {
    self.port = port
  }

  /// Whether a `Host` field names this server: `localhost:8000`.
  package func contains(_ host: String) -> Bool {
    let host = host.lowercased()
    return ["localhost", "127.0.0.1", "[::1]"].contains { name in
      host == "\(name):\(port)" || port == 80 && host == name
    }
  }

  /// What to type into a browser: `http://localhost:8000/`.
  package var address: String { port == 80 ? "http://localhost/" : "http://localhost:\(port)/" }
}
