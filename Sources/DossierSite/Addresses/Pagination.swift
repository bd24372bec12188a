/// How a list is spread over numbered pages. Pages count from 1.
struct Pagination: Sendable {
  let itemCount: Int
  let pageSize: Int

  /// How many pages the list needs; one for an empty list.
  var pageCount: Int {
    max(1, (itemCount + pageSize - 1) / pageSize)
  }

  var isPaged: Bool { itemCount > pageSize }

  /// The places of the items on a page.
  func range(ofPage page: Int) -> Range<Int> {
    min((page - 1) * pageSize, itemCount)..<min(page * pageSize, itemCount)
  }

  /// The page that holds an item.
  func page(ofItem place: Int) -> Int {
    place / pageSize + 1
  }
}

extension ViewComposer {
  /// "501–1,000 of 20,000 events".
  ///
  /// - Parameter total: how many there are, in words.
  func extent(of pagination: Pagination, page: Int, total: String) -> String {
    let range = pagination.range(ofPage: page)
    return "\(phrases.number(range.lowerBound + 1))–\(phrases.number(range.upperBound)) of \(total)"
  }

  /// A link to each page of a list; `page` itself has only its words.
  func pageLinks(of pagination: Pagination, page: Int, url: (Int) -> SiteURL) -> [LinkView] {
    (1...pagination.pageCount).map { number in
      let range = pagination.range(ofPage: number)
      return LinkView(
        "\(phrases.number(range.lowerBound + 1))–\(phrases.number(range.upperBound))",
        url: number == page ? nil : url(number))
    }
  }
}
