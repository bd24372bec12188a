/// What a link leads to that is no record, or only a part of one.
///
/// A class, though it never changes: few links have one, and all have room for it.
final class LinkTarget: Sendable {
  /// The name under which it is linked and its language, unless the link has words of its own.
  let name: (text: String, language: LabelLanguage?)?
  let url: SiteURL

  init(_ url: SiteURL, named name: (text: String, language: LabelLanguage?)? = nil) {
    self.name = name
    self.url = url
  }
}
