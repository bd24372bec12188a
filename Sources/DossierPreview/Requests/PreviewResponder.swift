import DossierDiagnostics
import DossierEncoding
import DossierPublishing
import DossierSite

/// Answers requests from an edition. Knows nothing of sockets and of the file system.
package struct PreviewResponder: Sendable {
  private let hosts: LoopbackHosts
  private let editor: EditorLink

  package init(_ hosts: LoopbackHosts, editor: EditorLink = EditorLink()) {
    self.hosts = hosts
    self.editor = editor
  }

  package func respond(to request: PreviewRequest, from edition: PreviewEdition) async -> PreviewResponse {
    var response = await answer(request, edition)
    response.headers += [
      ("x-content-type-options", "nosniff"),
      // Neither other sites nor their frames get at what may not be published yet.
      ("cross-origin-resource-policy", "same-origin"), ("content-security-policy", "frame-ancestors 'self'"),
    ]
    if request.method == "HEAD" { response.isBodyless = true }
    return response
  }

  private func answer(_ request: PreviewRequest, _ edition: PreviewEdition) async -> PreviewResponse {
    guard let host = request.host, hosts.contains(host) else {
      return .text(403, "This preview answers only to \(hosts.address)")
    }
    guard ["GET", "HEAD"].contains(request.method) else {
      var response = PreviewResponse.text(405, "Only GET and HEAD")
      response.headers.append(("allow", "GET, HEAD"))
      return response
    }
    switch RequestTarget(request.target) {
    case .malformed: return .text(400, "Malformed address")
    case .impossible: return await page(.nowhere, request, edition)
    case .own(let name, let query): return await own(name, query, request, edition)
    case .folder(let path), .file(let path): return await page(path, request, edition)
    }
  }

  private func page(_ path: PagePath, _ request: PreviewRequest, _ edition: PreviewEdition) async -> PreviewResponse {
    let page = await ServedPage(of: path, in: edition)
    if page.status == 404, let index = try? PagePath(parsing: path.text + "/index.html"), edition.has(index) {
      return PreviewResponse(308, [("location", "/" + String(decoding: path.encoded, as: UTF8.self) + "/")])
    }
    return file(page.body, page.contentType, page.status, page.tag, request)
  }

  private func own(
    _ name: String, _ query: [String: String], _ request: PreviewRequest, _ edition: PreviewEdition
  ) async -> PreviewResponse {
    let page = query["page"].flatMap { try? PagePath(parsing: $0) } ?? .start
    switch name {
    case "preview.js": return file(BrowserScript.bytes(editor), "text/javascript; charset=utf-8", request)
    case "preview.css": return file(BrowserStyle.bytes, "text/css; charset=utf-8", request)
    case "sources": return file(places(on: page, edition), "application/json", request)
    case "events":
      var response = PreviewResponse(
        200, [("content-type", "text/event-stream; charset=utf-8"), ("cache-control", "no-store")])
      response.body = .events(StreamPosition(page: page, tag: query["tag"] ?? "", styles: query["styles"] ?? ""))
      return response
    default: return await self.page(.nowhere, request, edition)
    }
  }

  private func file(_ bytes: [UInt8], _ type: String, _ request: PreviewRequest) -> PreviewResponse {
    file(bytes, type, 200, EntityTag(of: bytes), request)
  }

  /// Where what a page shows was written: `{"places":[{"kind":"claim","anchor":"jana-left","label":"…","path":"…","line":5,"column":9}]}`.
  private func places(on page: PagePath, _ edition: PreviewEdition) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("places")
      json.array { json in
        for place in edition.site?.places(on: page) ?? [] {
          json.object { json in
            json.member("kind", place.kind)
            json.member("anchor", place.anchor)
            json.member("label", place.label)
            json.member("path", edition.sources.path(of: place.range.file))
            json.member("line", Int(place.range.line))
            json.member("column", Int(place.range.column))
          }
        }
      }
    }
    return json.bytes
  }

  private func file(
    _ bytes: [UInt8], _ type: String, _ status: Int, _ tag: EntityTag, _ request: PreviewRequest
  ) -> PreviewResponse {
    // Always asked for again, and sent again only if it changed.
    let headers = [("cache-control", "no-cache"), ("etag", tag.headerValue)]
    if status == 200, request.ifNoneMatch.map(tag.matches) ?? false {
      var response = PreviewResponse(304, headers)
      response.isBodyless = true
      return response
    }
    return PreviewResponse(status, [("content-type", type)] + headers, bytes)
  }
}

extension PreviewResponse {
  fileprivate static func text(_ status: Int, _ text: String) -> PreviewResponse {
    PreviewResponse(status, [("content-type", "text/plain; charset=utf-8")], Array((text + "\n").utf8))
  }
}

extension PagePath {
  /// Stands for addresses that no file can have.
  fileprivate static let nowhere: PagePath = "-/nowhere"
}
