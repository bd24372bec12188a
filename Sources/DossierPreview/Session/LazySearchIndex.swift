package import DossierPublishing
package import DossierSite

/// The search index of an edition, made when somebody searches in it for the first time: it takes the whole dossier.
///
/// An actor, so that whoever asks meanwhile waits without keeping a thread from serving others.
package actor LazySearchIndex {
  private let make: @Sendable () throws -> SearchIndex
  private var index: SearchIndex?

  package init(_ make: @escaping @Sendable () throws -> SearchIndex) {
    self.make = make
  }

  /// The bytes of one of its files; nil if it has none of this name.
  package func bytes(of path: PagePath) throws -> [UInt8]? {
    let index = try index ?? make()
    self.index = index
    return index.bytes(of: path)
  }
}
