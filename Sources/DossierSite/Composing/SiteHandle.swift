/// What the views of one page refer to the site by, each page by an object of its own.
///
/// Each link counts a reference to it when it is made, copied and let go. All threads contend for the counts of what all pages share,
/// such as the site or a name; that cost several times as much as what is counted.
final class SiteHandle: Sendable {
  let site: SiteContext

  init(_ site: SiteContext) {
    self.site = site
  }
}
