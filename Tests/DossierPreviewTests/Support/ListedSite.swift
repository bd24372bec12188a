import DossierPreview
import DossierPublishing
import DossierSite

/// A site of which each file is spelled out.
struct ListedSite: PreviewSite {
  var files: [PagePath: String]
  var places: [PagePath: [PagePlace]] = [:]

  func bytes(of path: PagePath) -> [UInt8]? {
    files[path].map { Array($0.utf8) }
  }

  func has(_ path: PagePath) -> Bool { files[path] != nil }
  func places(on path: PagePath) -> [PagePlace] { places[path] ?? [] }
}

extension ListedSite {
  /// A page as templates make it, as far as the preview is concerned.
  static func page(_ text: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'">
    <title>\(text)</title>
    </head>
    <body><p>\(text)</p></body>
    </html>
    """
  }

  static let example = ListedSite(files: [
    "index.html": page("Start"), "404.html": page("Missing"), "people/index.html": page("People"),
    "people/jana.html": page("Jana"), "assets/style.css": "p { color: red }", "assets/site.js": "let a = 1",
    "files/images/the ferry.jpg": "JPEG", "dossier.json": "{}", "feed.xml": "<feed/>",
  ])
}

extension PreviewResponse {
  var text: String {
    if case .bytes(let bytes) = body { String(decoding: bytes, as: UTF8.self) } else { "(events)" }
  }
}
