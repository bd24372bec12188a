import DossierModel

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
    extent(of: pagination.range(ofPage: page), total: total)
  }

  /// - Parameter range: the places of the items, from 0.
  func extent(of range: Range<Int>, total: String) -> String {
    phrases[
      .shownOf,
      [
        .first: phrases.number(range.lowerBound + 1), .last: phrases.number(range.upperBound), .all: total,
      ]]
  }

  /// A link to each page of a list; `page` itself has only its words.
  func pageLinks(of pagination: Pagination, page: Int, url: (Int) -> SiteURL) -> [LinkView] {
    (1...pagination.pageCount).map { number in
      LinkView(
        phrases.extent(of: pagination.range(ofPage: number)), url: number == page ? nil : url(number))
    }
  }
}

extension Phrasebook {
  /// "501–1,000".
  ///
  /// - Parameter range: the places of items, from 0.
  func extent(of range: Range<Int>) -> String {
    "\(number(range.lowerBound + 1))–\(number(range.upperBound))"
  }
}
