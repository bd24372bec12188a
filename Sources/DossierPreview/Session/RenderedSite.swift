package import DossierPublishing
package import DossierSite
import Synchronization

/// A site whose pages are made when they are asked for.
///
/// A class, because all who look at an edition share what was rendered for one of them: two hundred open streams that ask whether
/// their page has changed cost one page.
package final class RenderedSite: PreviewSite {
  /// Larger files, such as the export of a whole dossier, are made anew each time rather than kept.
  private static let keptSize = 1 << 20
  /// Pages kept at most.
  private static let keptCount = 64

  private let files: SiteFiles
  private let origins: [PagePath: SiteFiles.Origin]
  private let rendered = Mutex<[PagePath: [UInt8]]>([:])
  private let searchIndex: LazySearchIndex

  /// - Parameter former: the site before a change, from which is taken over what is the same.
  package init(_ files: SiteFiles, following former: RenderedSite? = nil) throws {
    self.files = files
    searchIndex = LazySearchIndex { try files.searchIndex() }
    if let former, files.haveSameNames(as: former.files) {
      origins = former.origins
    } else {
      origins = try files.origins()
    }
  }

  /// Every file of the site but those of search.
  package var paths: some Collection<PagePath> { origins.keys }

  package func bytes(of path: PagePath) async throws -> [UInt8]? {
    guard let origin = origins[path] else {
      return path.folder == "search" ? try await searchIndex.bytes(of: path) : nil
    }
    guard case .rendered = origin else { return try files.bytes(of: origin) }
    if let bytes = rendered.withLock({ $0[path] }) { return bytes }
    let bytes = try files.bytes(of: origin)
    if bytes.count <= Self.keptSize {
      rendered.withLock { kept in
        if kept.count >= Self.keptCount { kept.removeAll() }
        kept[path] = bytes
      }
    }
    return bytes
  }

  package func has(_ path: PagePath) -> Bool { origins[path] != nil }

  package func places(on path: PagePath) -> [PagePlace] {
    origins[path].map(files.places) ?? []
  }
}
