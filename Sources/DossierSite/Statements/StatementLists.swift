import DossierModel
import Synchronization

/// The lists of statements that more than one page asks for: those that are too long for one, and all of sources, which the index of
/// these counts. Made when the first is asked for.
///
/// A class that changes, but whose answers never do: a list that is asked for by two pages at a time is made twice.
final class StatementLists: Sendable {
  private struct Key: Hashable {
    let list: LongList
    let record: RecordReference
  }

  private let made = Mutex<[Key: StatementList]>([:])

  func list(_ list: LongList, of record: RecordReference, _ make: () -> StatementList) -> StatementList {
    let key = Key(list: list, record: record)
    if let list = made.withLock({ $0[key] }) { return list }
    let statements = make()
    if list == .statements || statements.count > LongList.pageSize { made.withLock { $0[key] = statements } }
    return statements
  }
}

extension SiteContext {
  /// The statements of a list of a record's page; none if it is a list of something else.
  func statements(of list: LongList, on record: RecordReference) -> StatementList? {
    switch (list, record) {
    case (.statements, .source(let id)):
      statementLists.list(list, of: record) { StatementList(restingOn: id, self) }
    case (.said, _): statementLists.list(list, of: record) { StatementList(naming: record, as: .speaker, self) }
    case (.relayed, _): statementLists.list(list, of: record) { StatementList(naming: record, as: .relay, self) }
    case (.events, _), (.cases, _), (.statements, _): nil
    }
  }

  /// How many items a list of a record's page has.
  func count(of list: LongList, on record: RecordReference) -> Int {
    switch list {
    case .events: graph.events(of: record).count
    case .cases: graph.cases(of: record).count
    case .statements, .said, .relayed: statements(of: list, on: record)?.count ?? 0
    }
  }

  /// The lists of a record's page that are too long for it, and their numbers of pages.
  func longLists(of record: RecordReference) -> [LongListPages] {
    // A record is not named in more statements than places.
    let lists: [LongList] =
      graph.uses(of: record).count > LongList.pageSize ? LongList.allCases : [.events, .cases]
    return lists.compactMap { list in
      let pages = LongList.pageCount(of: plainCount(of: list, on: record))
      return pages > 1 ? LongListPages(list: list, record: record, pages: pages) : nil
    }
  }

  /// How many items a list has, found out without putting them into their order: before an edit's first page is shown.
  private func plainCount(of list: LongList, on record: RecordReference) -> Int {
    func others(_ role: StatementRole) -> Int {
      graph.statements(naming: record, as: role).count { !shows($0, on: record) }
    }
    return switch list {
    case .events, .cases: count(of: list, on: record)
    case .statements:
      graph.statements(naming: record).count { $0.roles.isSource }
    case .said: others(.speaker)
    case .relayed: others(.relay)
    }
  }
}
