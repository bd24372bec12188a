import DossierTemplate

/// Where a record is at home, in numbers: what each link to it asks for.
struct RecordHome: Sendable {
  /// The page, by its number among ``HomePages``.
  let page: UInt32
  /// The folder that the page lies in; nil for the site's root.
  let section: SiteSection?
  /// Where in the page's path its name within that folder begins, in bytes.
  let nameStart: UInt8
  /// Whether the record has a place on the page; else the page is its own.
  let isPlaceOnPage: Bool
  /// Whether neither text nor attributes escape anything of the address.
  private let isPlain: Bool

  /// A whole page.
  ///
  /// - Parameter path: the page's, from the root of the site.
  init(page: UInt32, at path: String) {
    self.page = page
    section = SiteSection(ofPath: path)
    nameStart = section.map { UInt8($0.rawValue.utf8.count + 1) } ?? 0
    isPlaceOnPage = false
    isPlain = Self.isPlain(path)
  }

  /// A place on a page.
  init(_ fragment: String, on page: RecordHome) {
    self.page = page.page
    section = page.section
    nameStart = page.nameStart
    isPlaceOnPage = !fragment.isEmpty
    isPlain = page.isPlain && Self.isPlain(fragment)
  }

  /// Whether the address is written in a place as it is.
  @inline(__always)
  func isPlain(in escaping: Escaping) -> Bool {
    isPlain && (escaping == .attribute || escaping == .text)
  }

  /// Of what is no record of the dossier.
  static let nowhere = RecordHome(page: .max, at: "")

  private static func isPlain(_ text: String) -> Bool {
    !text.utf8.contains { Escaping.attribute.isSpecial($0) }
  }
}
