import Testing

/// The server in front of a real dossier.
@Suite(.timeLimit(.minutes(6))) struct LiveServerTests {
  @Test(arguments: [
    ("people/jana-example.html", "text/html; charset=utf-8"), ("assets/style.css", "text/css; charset=utf-8"),
    ("assets/site.js", "text/javascript; charset=utf-8"), ("assets/icon.svg", "image/svg+xml"),
    ("dossier.json", "application/json"), ("claims.csv", "text/csv; charset=utf-8"),
    ("search/core.js", "text/javascript; charset=utf-8"),
  ])
  func `Each file has its type, HEAD gives its length, and a browser that has it gets it no second time`(
    path: String, type: String
  ) async throws {
    try await LivePreview.with { preview in
      try await RawClient.with(port: preview.server.port) { client async throws in
        let file = try await client.get("/\(path)", port: preview.server.port)
        #expect(file.status == 200)
        #expect(file.headers["content-type"] == type)
        #expect(file.headers["x-content-type-options"] == "nosniff")
        let head = try await client.get("/\(path)", port: preview.server.port, method: "HEAD")
        #expect(head.headers["content-length"] == String(file.body.utf8.count))
        let tag = try #require(file.headers["etag"])
        let again = try await client.get(
          "/\(path)", port: preview.server.port, fields: "If-None-Match: \(tag)\r\n")
        #expect(again.status == 304)
        #expect(again.headers["content-length"] == nil)
      }
    }
  }

  @Test(arguments: [
    "/../Content/dossier.yaml", "/%2e%2e/Content/dossier.yaml", "/assets/%2e%2e/%2e%2e/Content/dossier.yaml",
    "/assets/..%2f..%2fContent%2fdossier.yaml", "/assets/..%5c..%5cContent", "/Content/dossier.yaml",
    "/people/jana-example.html%00.css", "/people%2fjana-example.html", "//Content/dossier.yaml", "/-/../dossier.yaml",
  ])
  func `What is not the site's is a page in the site's look that says so`(target: String) async throws {
    try await LivePreview.with { preview in
      try await RawClient.with(port: preview.server.port) { client async throws in
        let response = try await client.get(target, port: preview.server.port)
        #expect(response.status == 404)
        #expect(response.headers["content-type"] == "text/html; charset=utf-8")
        #expect(response.body.contains("The Harbor Files"))
        #expect(response.body.contains("<base href=\"/\">"))
        #expect(!response.body.contains("publisher:"))
      }
    }
  }

  @Test(arguments: ["evil.example", "localhost", "localhost.evil.example", "127.0.0.1.evil.example"])
  func `A page under another name gets nothing of the dossier`(host: String) async throws {
    try await LivePreview.with { preview in
      for target in ["/", "/-/events?page=index.html", "/-/sources?page=index.html", "/dossier.json"] {
        try await RawClient.with(port: preview.server.port) { client async throws in
          try await client.send("GET \(target) HTTP/1.1\r\nHost: \(host):1\r\nConnection: close\r\n\r\n")
          let answer = try await client.rest()
          #expect(answer.hasPrefix("HTTP/1.1 403 "))
          #expect(!answer.contains("Harbor"))
        }
      }
    }
  }

  /// Requests whose end two programs might see at different places (RFC 9112, 6.1 and 11.2).
  @Test(arguments: [
    "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcde",
    "Content-Length: 5, 6\r\n\r\nabcde", "Transfer-Encoding: identity, chunked, x\r\n\r\n0\r\n\r\n",
    "Content-Length: -5\r\n\r\nabcde", "Content-Length: 0x5\r\n\r\nabcde", "Content Length: 5\r\n\r\nabcde",
  ])
  func `A request that may be two is none`(rest: String) async throws {
    try await LivePreview.with { preview in
      try await RawClient.with(port: preview.server.port) { client async throws in
        let host = "Host: localhost:\(preview.server.port)\r\n"
        try await client.send(
          "GET / HTTP/1.1\r\n\(host)\(rest)GET /dossier.json HTTP/1.1\r\n\(host)Connection: close\r\n\r\n")
        let answer = try await client.rest()
        #expect(!answer.contains("application/json"))
      }
    }
  }

  @Test func `Sixty clients that don't read, and requests that don't end, keep nobody from being served`() async throws
  {
    try await LivePreview.with { preview in
      let port = preview.server.port
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<60 {
          group.addTask {
            try await RawClient.with(port: port) { client async throws in
              let head = "GET /dossier.json HTTP/1.1\r\nHost: localhost:\(port)\r\n"
              try await client.send(number.isMultiple(of: 2) ? String(repeating: head + "\r\n", count: 50) : head)
              try await Task.sleep(for: .seconds(3600))
            }
          }
        }
        for round in 1...5 {
          try preview.edit("Content/people/jana-example.md") { $0 + "\nRound \(round).\n" }
          while try await !preview.get("people/jana-example.html").body.contains("Round \(round).") {
            try await Task.sleep(for: .milliseconds(5))
          }
        }
        group.cancelAll()
        while await group.nextResult() != nil {}
      }
    }
  }
}
