import DossierPreview
import DossierPreviewServer
import DossierPublishing
import DossierSite
import Testing

@Suite(.timeLimit(.minutes(6))) struct EventStreamTests {
  /// Opens a page and its stream of events, up to the first.
  private func follow(_ page: String, _ client: inout RawClient, port: Int) async throws {
    let tag = try await client.get("/\(page)", port: port).headers["etag"] ?? ""
    let response = try await client.get(
      "/-/events?page=\(page)&tag=\(tag.dropFirst().dropLast())&styles=0", port: port)
    #expect(response.headers["content-type"] == "text/event-stream; charset=utf-8")
    _ = try await client.text(through: "event: errors\n")
  }

  private func edition(_ start: String, styles: Int = 0) -> PreviewEdition {
    var site = ListedSite()
    site.files["index.html"] = "<head></head><p>\(start)"
    return PreviewEdition(site: site, stylesVersion: styles)
  }

  @Test func `An edit is an event, and then there are new bytes`() async throws {
    try await RunningServer.with { server in
      try await RawClient.with(port: server.port) { client async throws in
        try await follow("index.html", &client, port: server.port)
        await server.board.publish(edition("Another start"))
        let event = try await client.text(through: "\"}")
        #expect(event.contains("event: reload\n"))
        try await RawClient.with(port: server.port) { other in
          let page = try await other.get("/index.html", port: server.port)
          #expect(page.body.contains("Another start"))
          let tag = try #require(page.headers["etag"]).dropFirst().dropLast()
          #expect(event.hasSuffix("{\"tag\":\"\(tag)\"}"))
        }
        await server.board.publish(edition("Another start", styles: 1))
        #expect(try await client.text(through: "\"}").contains("event: style\n"))
      }
    }
  }

  @Test func `Two hundred open streams are all told`() async throws {
    try await RunningServer.with { server in
      try await withThrowingTaskGroup(of: Void.self) { group in
        let tally = StreamTally()
        for _ in 0..<200 {
          group.addTask {
            do {
              try await RawClient.with(port: server.port) { client async throws in
                try await follow("index.html", &client, port: server.port)
                _ = try await client.text(through: "event: reload\n")
              }
              await tally.end(failed: false)
            } catch {
              await tally.end(failed: true)
              throw error
            }
          }
        }
        // Where one can't be opened, the others are told all the same: they would wait without end.
        group.addTask {
          while await server.board.openStreams < 200, await !tally.hasFailure {
            try await Task.sleep(for: .milliseconds(5))
          }
          var number = 0
          while await tally.ended < 200 {
            number += 1
            let isLate = await tally.hasFailure
            if number == 1 || isLate { await server.board.publish(edition("Start \(number)")) }
            try await Task.sleep(for: .milliseconds(20))
          }
        }
        try await group.waitForAll()
      }
      while await server.board.openStreams > 0 { try await Task.sleep(for: .milliseconds(5)) }
    }
  }

  @Test func `A client that doesn't read its events costs no memory and hinders nobody`() async throws {
    try await RunningServer.with { server in
      try await RawClient.with(port: server.port) { slow in
        try await slow.send("GET /-/events?page=index.html HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n")
        try await RawClient.with(port: server.port) { quick in
          try await follow("index.html", &quick, port: server.port)
          for number in 1...2000 { await server.board.publish(edition("Start \(number)")) }
          await server.board.publish(edition("Last", styles: 1))
          _ = try await quick.text(through: "event: style\n")
        }
        let events = try await slow.text(through: "event: style\n")
        #expect(events.ranges(of: "event: reload").count <= 2001)
      }
    }
  }

  @Test func `A stopped server ends its streams`() async throws {
    let server = try await PreviewServer.open(port: 0)
    let board = EditionBoard(PreviewEdition(site: ListedSite()))
    let running = Task { try await server.run(board, responder: PreviewResponder(server.hosts)) }
    try await RawClient.with(port: server.hosts.port) { client async throws in
      try await follow("index.html", &client, port: server.hosts.port)
      running.cancel()
      _ = await running.result
      _ = try await client.rest()
    }
    while await board.openStreams > 0 { await Task.yield() }
  }
}

/// Which of many streams have ended, and whether one did so too early.
private actor StreamTally {
  private(set) var ended = 0
  private(set) var hasFailure = false

  func end(failed: Bool) {
    ended += 1
    hasFailure = hasFailure || failed
  }
}
