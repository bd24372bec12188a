import DossierLoading
import DossierPublishing
import DossierSite

/// One file of the site as the preview serves it.
struct ServedPage {
  /// 200, 404 or, as long as there is no site at all, 503.
  let status: Int
  let contentType: String
  let body: [UInt8]
  /// Of the bytes that a build publishes, and of what else the page depends on.
  let tag: EntityTag

  /// What is served under a path; the site's own page for missing files if it has nothing there.
  init(of path: PagePath, in edition: PreviewEdition) async {
    guard let site = edition.site else {
      let bytes = StandInPage.noSiteYet
      self.init(503, .notFound, bytes, EntityTag(of: bytes), path, edition)
      return
    }
    do {
      if let bytes = try await site.bytes(of: path) {
        let version = path.isHTML ? edition.files.version(of: bytes) : 0
        self.init(200, path, bytes, EntityTag(of: bytes, version: version), path, edition)
      } else {
        let bytes = try await site.bytes(of: .notFound) ?? StandInPage.notFound
        self.init(404, .notFound, bytes, EntityTag(of: bytes, version: edition.files.version(of: bytes)), path, edition)
      }
    } catch let problem as FileProblem where problem.isAbsence {
      let bytes = StandInPage.gone(path)
      self.init(404, .notFound, bytes, EntityTag(of: bytes), path, edition)
    } catch {
      let bytes = StandInPage.unreadable(path, error)
      self.init(500, .notFound, bytes, EntityTag(of: bytes), path, edition)
    }
  }

  private init(
    _ status: Int, _ file: PagePath, _ bytes: [UInt8], _ tag: EntityTag, _ asked: PagePath, _ edition: PreviewEdition
  ) {
    self.status = status
    self.tag = tag
    contentType = ContentType.name(of: file)
    guard file.isHTML else {
      body = bytes
      return
    }
    var page = PageSource(bytes)
    page.allow("connect-src", "'self'")
    if file != asked {
      // The page for missing files links from the root of the site, wherever it is shown.
      page.allow("base-uri", "'self'")
      page.insertInHead("<base href=\"/\">", atStart: true)
    }
    page.insertInHead(Self.script(asked, tag, edition.stylesVersion))
    body = page.bytes
  }

  private static func script(_ path: PagePath, _ tag: EntityTag, _ styles: Int) -> String {
    let page = String(decoding: path.encoded, as: UTF8.self)
    return """
      <script src="/-/preview.js" data-page="\(page)" data-tag="\(tag.text)" data-styles="\(styles)" defer></script>

      """
  }
}

extension PagePath {
  /// Whether it is a page, to which the preview adds its script.
  var isHTML: Bool { file.utf8.suffix(5).elementsEqual(".html".utf8) }
}
