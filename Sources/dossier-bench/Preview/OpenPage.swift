/// A page as a browser has it open: it was loaded, and it listens for what is to be done about it.
struct OpenPage {
  /// Below the root of the site: `people/jana-example.html`.
  let path: String
  private let port: Int
  private let requests: LoopbackSocket
  private let events: LoopbackSocket

  init(_ path: String, port: Int) throws {
    (self.path, self.port) = (path, port)
    requests = try LoopbackSocket(port: port)
    events = try LoopbackSocket(port: port)
    let page = try Self.get(path, requests, port)
    let (tag, styles) = (Self.value("data-tag", in: page), Self.value("data-styles", in: page))
    // HTTP/1.0, for a body that isn't cut into chunks.
    try events.send(
      "GET /-/events?page=\(path)&tag=\(tag)&styles=\(styles) HTTP/1.0\r\nHost: localhost:\(port)\r\n\r\n")
    // What is wrong with the dossier comes first, whether anything is or not.
    guard try nextEvent().data.hasPrefix("{\"errors\":0,") else {
      throw PreviewTrialError("the dossier or its templates have errors")
    }
  }

  /// The bytes of any file, as text.
  func get(_ path: String) throws -> String { try Self.get(path, requests, port) }

  /// Waits until the page is told to load again, and what it loads then contains a text, or no longer does.
  ///
  /// - Parameter file: what is loaded with it, if that is what the text is looked for in.
  func wait(for text: String, in file: String? = nil, isThere: Bool = true) throws {
    while true {
      guard try nextEvent().name == "reload" else { continue }
      let page = try get(path)
      if try (file.map(get) ?? page).contains(text) == isThere { return }
    }
  }

  /// Waits until the page is told to take other stylesheets, and one contains a text.
  func wait(for text: String, inStyles style: String) throws {
    while true {
      let event = try nextEvent()
      guard event.name == "style" else { continue }
      if try get("\(style)?version=\(event.data.filter(\.isNumber))").contains(text) { return }
    }
  }

  /// Waits until the page is told that there are errors, or that there are none.
  func wait(forErrors areThere: Bool) throws {
    while true {
      let event = try nextEvent()
      if event.name == "errors", event.data.hasPrefix("{\"errors\":0,") != areThere { return }
    }
  }

  private func nextEvent() throws -> (name: String, data: String) {
    var (name, data) = ("", "")
    while true {
      let line = try events.line()
      if line.hasPrefix("event: ") { name = String(line.dropFirst(7)) }
      if line.hasPrefix("data: ") { data = String(line.dropFirst(6)) }
      if line.isEmpty, !name.isEmpty { return (name, data) }
    }
  }

  private static func get(_ path: String, _ socket: LoopbackSocket, _ port: Int) throws -> String {
    try socket.send("GET /\(path) HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
    var length = 0
    while case let line = try socket.line().lowercased(), !line.isEmpty {
      if line.hasPrefix("content-length: ") { length = Int(line.dropFirst(16)) ?? 0 }
    }
    return String(decoding: try socket.bytes(length), as: UTF8.self)
  }

  private static func value(_ attribute: String, in page: String) -> Substring {
    guard let start = page.firstRange(of: attribute + "=\"") else { return "" }
    return page[start.upperBound...].prefix { $0 != "\"" }
  }
}
