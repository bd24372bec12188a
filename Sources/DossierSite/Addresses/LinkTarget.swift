import DossierTemplate

/// What links to a record are made of: what it is called, and where it is at home.
///
/// A class, though it never changes: pages have hundreds of links, and a copy of a struct of as many texts would retain each of them,
/// which cost more than anything else that a page takes.
final class LinkTarget: Sendable {
  let name: DisplayNameView
  /// A page, from the root of the site.
  let path: String
  /// The place on it, for records without a page of their own; else empty.
  let fragment: String
  /// Both, as a URL has them.
  let address: String
  /// Whether neither text nor attributes escape anything of the address.
  let hasPlainAddress: Bool
  /// The folder that the page lies in; nil for the site's root.
  let section: SiteSection?
  /// Where in the address the page's name within that folder begins, in bytes.
  let nameStart: Int

  init(_ name: DisplayNameView, _ address: AddressBook.Address) {
    self.name = name
    path = address.path
    section = SiteSection(ofPath: address.path)
    nameStart = section.map { $0.rawValue.utf8.count + 1 } ?? 0
    fragment = address.fragment
    self.address = address.fragment.isEmpty ? address.path : "\(address.path)#\(address.fragment)"
    hasPlainAddress = !self.address.utf8.contains { Escaping.attribute.isSpecial($0) }
  }

  /// Where something lies that is no record, under no name.
  convenience init(_ url: SiteURL) {
    let (path, fragment) = url.parts
    self.init(DisplayNameView(text: ""), AddressBook.Address(path: path, fragment: fragment))
  }
}
