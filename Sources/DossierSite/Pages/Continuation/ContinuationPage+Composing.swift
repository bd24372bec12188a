import DossierModel

extension ContinuationPage {
  /// - Parameter page: from 2, since the first page is the record's own.
  init(_ list: LongList, of record: RecordReference, page: Int, _ site: SiteContext) {
    let path = list.path(ofPage: page, of: site.addresses.path(of: record))
    var composer = ViewComposer(site, continuing: record, at: path)
    let count = site.count(of: list, on: record)
    let links = composer.pageLinks(of: list, page: page, count: count)
    let name = site.labels[record]
    let qualifier = site.namesakes.qualifier(of: record).map { " (\($0))" } ?? ""
    let shown = composer.extent(of: list, page: page, count: count)
    let title = composer.phrases[list.title]
    self.init(
      // Of a page that is no record's but about one: what the record says of itself to programs is on its own page.
      frame: ViewComposer(site, path: path).frame(
        title: composer.phrases[
          .page, [.title: "\(name)\(qualifier): \(title)", .n: composer.phrases.number(page)]],
        description: "\(name)\(qualifier): \(shown)", at: MenuPlace(of: record), about: record),
      record: LinkView(composer.handle, site.labels.number(of: record), prefix: composer.prefix),
      name: title,
      shown: shown,
      events: list == .events ? composer.eventSection(page: page) : nil,
      roles: list == .cases ? composer.roleSection(page: page) : nil,
      weight: list == .statements ? composer.weight(page: page) : nil,
      statements: list == .said || list == .relayed ? composer.statementSection(list, page: page) : nil,
      pages: LinkListView(items: links),
      previous: links[page - 2],
      next: page < links.count ? links[page] : nil)
  }
}

extension ViewComposer {
  /// "501–1,000 of 20,000 events".
  func extent(of list: LongList, page: Int, count: Int) -> String {
    let range = LongList.range(ofPage: page, of: count)
    return extent(of: range, total: phrases.count(count, list.noun))
  }

  /// A link to each page of a list; `page` itself has only its words.
  func pageLinks(of list: LongList, page: Int, count: Int) -> [LinkView] {
    guard let home else { return [] }
    return (1...LongList.pageCount(of: count)).map { number in
      let range = LongList.range(ofPage: number, of: count)
      return LinkView(
        phrases.extent(of: range),
        url: number == page
          ? nil
          : url(list.path(ofPage: number, of: site.addresses.path(of: home)), fragment: list.anchor(onPage: number)))
    }
  }

  /// The same for the section of a page; nil if all is on one page.
  func pageList(of list: LongList, page: Int, count: Int) -> LinkListView? {
    count > LongList.pageSize ? LinkListView(items: pageLinks(of: list, page: page, count: count)) : nil
  }
}

extension LongList {
  /// Where the list begins on the record's page; the other pages hold nothing else.
  fileprivate func anchor(onPage page: Int) -> String {
    guard page == 1 else { return "" }
    return switch self {
    case .events: "Events"
    case .cases: "Cases"
    case .statements: ""
    case .said: "Said"
    case .relayed: "Relayed"
    }
  }

  /// What the list is called on the pages that continue it.
  fileprivate var title: Phrase {
    switch self {
    case .events: .eventsList
    case .cases: .casesList
    case .statements: .statementsList
    case .said: .saidList
    case .relayed: .relayedList
    }
  }

  fileprivate var noun: Phrase {
    switch self {
    case .events: .events
    case .cases: .cases
    case .statements, .said, .relayed: .statements
    }
  }
}

extension MenuPlace {
  /// The section of a record's page.
  init(of record: RecordReference) {
    switch record {
    case .person: self = .section(.people)
    case .organization: self = .section(.organizations)
    case .place: self = .section(.places)
    case .case: self = .section(.cases)
    case .source: self = .section(.sources)
    case .event, .claim, .page: self = .nowhere
    }
  }
}
