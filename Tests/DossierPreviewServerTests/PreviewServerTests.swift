import DossierPreview
import DossierPreviewServer
import DossierPublishing
import DossierSite
import Testing

@Suite(.timeLimit(.minutes(6))) struct PreviewServerTests {
  @Test func `Requests on one connection are answered one after the other`() async throws {
    try await RunningServer.with { server in
      try await RawClient.with(port: server.port) { client async throws in
        let start = try await client.get("/", port: server.port)
        #expect(start.status == 200)
        #expect(start.body.contains("<p>Start"))
        let style = try await client.get("/assets/style.css", port: server.port)
        #expect(style.body == "p {}")
        #expect(style.headers["content-type"] == "text/css; charset=utf-8")
        let tag = try #require(style.headers["etag"])
        let again = try await client.get("/assets/style.css", port: server.port, fields: "If-None-Match: \(tag)\r\n")
        #expect(again.status == 304)
        let missing = try await client.get("/nobody.html", port: server.port)
        #expect(missing.status == 404)
        #expect(missing.body.contains("Missing"))
      }
    }
  }

  @Test func `Requests sent at once are answered in their order`() async throws {
    try await RunningServer.with { server in
      try await RawClient.with(port: server.port) { client async throws in
        let host = "Host: localhost:\(server.port)\r\n\r\n"
        try await client.send("GET / HTTP/1.1\r\n\(host)GET /assets/style.css HTTP/1.1\r\n\(host)")
        #expect(try await client.response().body.contains("Start"))
        #expect(try await client.response().body == "p {}")
      }
    }
  }

  @Test func `HEAD sends a length and no body`() async throws {
    try await RunningServer.with { server in
      try await RawClient.with(port: server.port) { client async throws in
        let head = try await client.get("/assets/style.css", port: server.port, method: "HEAD")
        #expect(head.status == 200)
        #expect(head.headers["content-length"] == "4")
        #expect(try await client.get("/", port: server.port).body.contains("Start"))
      }
    }
  }

  @Test(arguments: [
    "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: localhost:PORT\r\nHost: evil.example\r\n\r\n", "GET / HTTP/1.0\r\n\r\n",
  ])
  func `A request for another host is refused`(request: String) async throws {
    try await RunningServer.with { server in
      try await RawClient.with(port: server.port) { client async throws in
        try await client.send(request.replacing("PORT", with: String(server.port)))
        let status = try await client.response().status
        #expect(status == 403 || status == 400)
      }
    }
  }

  @Test(arguments: [
    "/%2e%2e/%2e%2e/etc/passwd", "/../../etc/passwd", "/assets/..%2f..%2fetc/passwd", "//etc/passwd", "/assets/%00",
    "/assets\\..\\x",
  ])
  func `Nothing outside the site is served`(target: String) async throws {
    try await RunningServer.with { server in
      try await RawClient.with(port: server.port) { client async throws in
        let response = try await client.get(target, port: server.port)
        #expect(response.status == 404 || response.status == 400)
        #expect(!response.body.contains("root:"))
      }
    }
  }

  @Test func `A body is passed over, a large one ends the connection`() async throws {
    try await RunningServer.with { server in
      try await RawClient.with(port: server.port) { client async throws in
        let post = try await client.get("/", port: server.port, method: "POST", fields: "Content-Length: 0\r\n")
        #expect(post.status == 405)
        try await client.send("GET / HTTP/1.1\r\nHost: localhost:\(server.port)\r\nContent-Length: 3\r\n\r\nabc")
        #expect(try await client.response().status == 200)
        try await client.send("GET / HTTP/1.1\r\nHost: localhost:\(server.port)\r\nContent-Length: 100000\r\n\r\n")
        try await client.send(String(repeating: "a", count: 70000))
        #expect(try await client.rest() == "")
      }
    }
  }

  @Test func `What is no HTTP, or too much of it, ends the connection`() async throws {
    try await RunningServer.with { server in
      try await RawClient.with(port: server.port) { client async throws in
        try await client.send("\u{16}\u{3}\u{1} hello\r\n\r\n")
        #expect(try await client.rest().hasPrefix("HTTP/1.1 400 "))
      }
      try await RawClient.with(port: server.port) { client async throws in
        try await client.send("GET / HTTP/1.1\r\nX: \(String(repeating: "a", count: 200_000))\r\n\r\n")
        _ = try await client.rest()
      }
    }
  }

  @Test func `A connection that asks to be closed is closed`() async throws {
    try await RunningServer.with { server in
      try await RawClient.with(port: server.port) { client async throws in
        let response = try await client.get("/", port: server.port, fields: "Connection: close\r\n")
        #expect(response.headers["connection"] == "close")
        #expect(try await client.rest() == "")
      }
    }
  }

  @Test func `A large file arrives whole`() async throws {
    let large = String(repeating: "0123456789abcdef", count: 400_000)
    var site = ListedSite()
    site.files["files/large.txt"] = large
    try await RunningServer.with(PreviewEdition(site: site)) { server in
      try await RawClient.with(port: server.port) { client async throws in
        #expect(try await client.get("/files/large.txt", port: server.port).body == large)
        #expect(try await client.get("/", port: server.port).status == 200)
      }
    }
  }

  @Test func `A taken port gives way to the next`() async throws {
    let first = try await PreviewServer.open(port: 0)
    let second = try await PreviewServer.open(port: first.hosts.port)
    #expect(second.hosts.port > first.hosts.port)
    await #expect(throws: PortsTaken.self) { try await PreviewServer.open(port: first.hosts.port, attempts: 1) }
    for server in [first, second] {
      let running = Task {
        try await server.run(EditionBoard(PreviewEdition(site: nil)), responder: PreviewResponder(server.hosts))
      }
      running.cancel()
      _ = await running.result
    }
  }

  @Test func `A stopped server closes its connections and frees its port`() async throws {
    let server = try await PreviewServer.open(port: 0)
    let port = server.hosts.port
    let running = Task {
      try await server.run(EditionBoard(PreviewEdition(site: ListedSite())), responder: PreviewResponder(server.hosts))
    }
    try await RawClient.with(port: port) { client async throws in
      #expect(try await client.get("/", port: port).status == 200)
      running.cancel()
      _ = await running.result
      #expect(try await client.rest() == "")
    }
    await #expect(throws: (any Error).self) { try await RawClient.with(port: port) { _ in } }
  }

  /// Without the care that this asks for, the whole process ends.
  @Test func `A server stops while connections wait to be taken up`() async throws {
    for round in 0..<40 {
      let server = try await PreviewServer.open(port: 0)
      let port = server.hosts.port
      let board = EditionBoard(PreviewEdition(site: ListedSite()))
      let running = Task { try await server.run(board, responder: PreviewResponder(server.hosts)) }
      await withTaskGroup(of: Void.self) { group in
        for client in 0..<24 {
          group.addTask {
            if client == round % 24 { running.cancel() }
            try? await RawClient.with(port: port) { client async throws in try await client.send("GET / HTTP/1.1\r\n") }
          }
        }
      }
      running.cancel()
      _ = await running.result
    }
  }

  @Test func `The other loopback address is served too, where there is one`() async throws {
    try await RunningServer.with { server in
      guard
        let status = try? await RawClient.with(
          port: server.port, host: "::1",
          { client async throws in
            try await client.get("/", port: server.port).status
          })
      else { return }
      #expect(status == 200)
    }
  }
}
