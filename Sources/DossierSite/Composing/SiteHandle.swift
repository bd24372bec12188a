import DossierModel
import DossierPublishing

/// What the views of one page refer to the site by, and what they know of the page; each page has an object of its own.
///
/// Each link counts a reference to it when it is made, copied and let go. All threads contend for the counts of what all pages share,
/// such as the site or a name; that cost several times as much as what is counted.
final class SiteHandle: Sendable {
  let site: SiteContext
  /// The record whose page this is; nil for indexes and the like.
  let home: RecordReference?
  /// Where the page lies, from the root of the site.
  let path: String
  /// What leads from the page to the root of the site.
  let prefix: SiteURL.Prefix
  /// The page by its number among those on which records are at home; nil if it is none of these.
  let page: UInt32?
  /// The folder that the page lies in; nil for the site's root.
  private let section: SiteSection?

  init(_ site: SiteContext, home: RecordReference?, path: String, page: UInt32?) {
    self.site = site
    self.page = page
    self.home = home
    self.path = path
    section = SiteSection(ofPath: path)
    prefix = path.utf8.contains(UInt8(ascii: "/")) ? .fromFolder : .fromRoot
  }

  /// Another page of the site, seen from the page.
  func url(_ path: String, fragment: String = "") -> SiteURL {
    SiteURL(path, fragment: fragment, prefix: prefix)
  }

  func url(_ path: PagePath) -> SiteURL { url(path.text) }

  /// What leads from the page to a record: to the root of the site, or nothing to what is in the same folder or on the page itself.
  func prefix(to reference: RecordReference) -> SiteURL.Prefix {
    // Most records have pages of their own; a look at where each of them lies would take longer than all else that a link needs.
    if let folder = SiteSection(ofPagesOf: reference.kind) { return folder == section ? .fromSibling : prefix }
    let target = site.addresses[home: reference]
    if target.isPlaceOnPage, target.page == page { return .none }
    return section != nil && target.section == section ? .fromSibling : prefix
  }

  /// A link from the page to a record.
  ///
  /// - Parameter isPreviewed: whether it brings the record's preview along, if there is one.
  func link(_ reference: RecordReference, label: String? = nil, isPreviewed: Bool = false) -> LinkView {
    let number = site.labels.number(of: reference)
    return LinkView(
      self, number, words: label, prefix: reference == home ? nil : prefix(to: reference),
      isPreviewed: isPreviewed && site.previews.contains(number))
  }

  /// Whoever or whatever is mentioned: a link if it is a record, else its words.
  func link(_ mention: Mention, isPreviewed: Bool = false) -> LinkView {
    switch mention {
    case .record(let label, let reference): link(reference, label: label, isPreviewed: isPreviewed)
    case .text(let text): LinkView(text)
    }
  }

  /// A link to a source under its full title, as lists of sources have it.
  func titleLink(_ source: SourceID) -> LinkView {
    LinkView(self, titleOf: source, prefix: .source(source) == home ? nil : prefix(to: .source(source)))
  }
}
