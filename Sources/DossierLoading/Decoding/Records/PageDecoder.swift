import DossierModel

/// The keys of a free page.
enum PageKey: UInt8, MappingKey {
  case title, order, menu

  static let shape = MappingShape(
    "note", Self.self, with: [RecordKey.self, AttributionKey.self],
    """
    A free page: about, an essay. The one whose id is `method` tells how to read the dossier: it begins with what statuses and grades \
    mean, and all pages lead to it from their foot.
    """)

  var field: Field {
    switch self {
    case .title: Field("title", .text, required: true, "What the page is called")
    case .order: Field("order", .number, "Where it stands in the menu; pages without a number come last")
    case .menu: Field("menu", .yesOrNo, "Whether it stands in the menu; else `yes`")
    }
  }
}

/// Reads a free page.
struct PageDecoder: RecordDecoder {
  func decode(_ fields: Fields<PageKey>, _ header: RecordHeader, _ scope: inout DecodingScope) -> NotePage {
    return NotePage(
      header: header,
      title: scope.value(fields[.title], .text) ?? header.slug,
      order: scope.value(fields[.order], .wholeNumber) ?? .max,
      isInMenu: scope.value(fields[.menu], .yesOrNo) ?? true)
  }
}
