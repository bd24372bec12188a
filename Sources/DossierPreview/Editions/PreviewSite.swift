package import DossierPublishing
package import DossierSite

/// A site as a full build would publish it, file by file.
package protocol PreviewSite: Sendable {
  /// The bytes of a file; nil if the site has none of this name.
  ///
  /// - Throws: why it can't be read or rendered.
  func bytes(of path: PagePath) async throws -> [UInt8]?

  /// Whether the site has a file of this name.
  func has(_ path: PagePath) -> Bool

  /// Where what a page shows was written.
  func places(on path: PagePath) -> [PagePlace]
}
