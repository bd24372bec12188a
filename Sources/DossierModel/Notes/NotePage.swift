/// A free page: about, method, an essay.
@usableFromInline
package struct NotePage: Record {
  package static let kind = RecordKind.page

  package let header: RecordHeader
  package let title: String
  /// Where it stands in the menu; pages without a number come last, by title.
  package let order: Int
  package let isInMenu: Bool

  package init(header: RecordHeader, title: String, order: Int, isInMenu: Bool) {
    self.header = header
    self.title = title
    self.order = order
    self.isInMenu = isInMenu
  }
}
