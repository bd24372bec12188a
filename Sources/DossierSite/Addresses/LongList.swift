import DossierModel

/// A list of a record's page that may be too long for one page: what doesn't fit is on numbered pages that continue it.
///
/// The page of `cases/x.html` whose events are very many is continued at `cases/x_events_2.html`. No record's id has an underscore,
/// so no two pages collide.
enum LongList: String, CaseIterable, Sendable {
  case events, cases
  /// What rests on a source.
  case statements
  /// What a record says about others, and what it passes on.
  case said, relayed

  /// How many items a page has; about a quarter of a megabyte of HTML.
  static let pageSize = 250

  /// How many pages a list needs, that of the record included.
  static func pageCount(of items: Int) -> Int {
    max(1, (items + pageSize - 1) / pageSize)
  }

  /// The places of the items on a page; pages count from 1, which is the record's own.
  static func range(ofPage page: Int, of items: Int) -> Range<Int> {
    min((page - 1) * pageSize, items)..<min(page * pageSize, items)
  }

  /// Where a page of the list lies; `record` is the record's page.
  func path(ofPage page: Int, of record: String) -> String {
    page == 1 ? record : "\(record.dropLast(".html".count))_\(rawValue)_\(page).html"
  }
}

/// A list that is too long for its record's page, and over how many pages it is spread.
struct LongListPages: Hashable, Sendable {
  let list: LongList
  let record: RecordReference
  let pages: Int
}
