import DossierModel
import DossierPublishing

/// Makes the views of one page: looks up, words and links what its templates are going to show.
///
/// One composer, one page: it knows whose page it is, how links lead from there, and which records were previewed already.
struct ViewComposer {
  let site: SiteContext
  /// What the page's views refer to the site by.
  let handle: SiteHandle
  /// The record whose page this is; nil for indexes and the like.
  let home: RecordReference?
  /// Whether the page lies in a folder of the site, not in its root.
  var isInFolder: Bool { prefix == .fromFolder }

  /// The records whose previews were taken already.
  var previewed = ReferenceTally(capacity: 64)
  /// The records to which links without previews lead that stand beside text.
  var linked = ReferenceTally()
  private var anchored = ReferenceTally()

  /// A composer for the page of a record.
  init(_ site: SiteContext, home: RecordReference) {
    self.init(site, home: home, path: site.addresses.path(of: home), page: site.addresses[home: home].page)
    previewed.add(home)
  }

  /// A composer for a page that continues a list of a record's page.
  init(_ site: SiteContext, continuing home: RecordReference, at path: String) {
    self.init(site, home: home, path: path, page: site.addresses.page(at: path))
    previewed.add(home)
  }

  /// A composer for a page that is no record's.
  init(_ site: SiteContext, path: String) {
    self.init(site, home: nil, path: path, page: site.addresses.page(at: path))
  }

  private init(_ site: SiteContext, home: RecordReference?, path: String, page: UInt32?) {
    self.site = site
    handle = SiteHandle(site, home: home, path: path, page: page)
    self.home = home
  }

  var dossier: Dossier { _read { yield site.dossier } }
  var graph: DossierGraph { _read { yield site.graph } }
  /// Where the page lies, from the root of the site.
  var path: String { _read { yield handle.path } }
  /// What leads from the page to the root of the site.
  var prefix: SiteURL.Prefix { handle.prefix }
  var phrases: Phrasebook { _read { yield site.phrases } }

  /// Another page of the site, seen from this one.
  func url(_ path: PagePath, fragment: String = "") -> SiteURL {
    handle.url(path.text, fragment: fragment)
  }

  func url(_ path: String, fragment: String = "") -> SiteURL {
    handle.url(path, fragment: fragment)
  }

  /// A record's place in the site, seen from this page.
  func url(of reference: RecordReference) -> SiteURL {
    let number = site.labels.number(of: reference)
    return SiteURL(handle, number: number, prefix: prefix(to: reference))
  }

  /// What leads from this page to a record.
  func prefix(to reference: RecordReference) -> SiteURL.Prefix { handle.prefix(to: reference) }

  /// A section of the page on which a record is at home, seen from this page.
  func url(of section: PageSection, ofPageOf reference: RecordReference) -> SiteURL {
    SiteURL(
      handle, number: site.labels.number(of: reference), section: section, prefix: reference == home ? .none : prefix)
  }

  /// Whether a claim or an event is at home on this page.
  func isHome(of reference: RecordReference) -> Bool {
    site.addresses[home: reference].page == handle.page
  }

  /// Whether a claim or an event that is at home here gets its anchor; only where it is shown first on the page.
  mutating func takeAnchor(of reference: RecordReference) -> Bool {
    isHome(of: reference) && anchored.insert(reference)
  }

  /// Whether a record's preview is still to come on this page; asking for it uses it up.
  mutating func takePreview(of reference: RecordReference) -> Bool {
    previewed.insert(reference)
  }

  /// Whether a record was linked in what stands on the page already.
  func isLinked(_ reference: RecordReference) -> Bool {
    previewed.contains(reference) || linked.contains(reference)
  }
}
