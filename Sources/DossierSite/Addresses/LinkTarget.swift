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
  /// The folder that the page lies in; nil for the site's root.
  let section: SiteSection?

  init(_ name: DisplayNameView, _ address: AddressBook.Address) {
    self.name = name
    path = address.path
    section = SiteSection(ofPath: address.path)
    fragment = address.fragment
    self.address = address.fragment.isEmpty ? address.path : "\(address.path)#\(address.fragment)"
  }
}
