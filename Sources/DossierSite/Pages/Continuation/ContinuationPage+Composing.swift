import DossierModel

extension ContinuationPage {
  /// - Parameter page: from 2, since the first page is the record's own.
  init(_ list: LongList, of record: RecordReference, page: Int, _ site: SiteContext) {
    let path = list.path(ofPage: page, of: site.addresses[record].path)
    var composer = ViewComposer(site, continuing: record, at: path)
    let count = site.count(of: list, on: record)
    let links = composer.pageLinks(of: list, page: page, count: count)
    let name = site.labels[record]
    let qualifier = site.namesakes.qualifier(of: record).map { " (\($0))" } ?? ""
    let shown = composer.extent(of: list, page: page, count: count)
    let title = list.title
    self.init(
      // Of a page that is no record's but about one: what the record says of itself to programs is on its own page.
      frame: ViewComposer(site, path: path).frame(
        title: "\(name.text)\(qualifier): \(title), page \(page)",
        description: "\(name.text)\(qualifier): \(shown)", at: MenuPlace(of: record), about: record),
      record: LinkView(site.links[record], prefix: composer.prefix),
      name: title,
      shown: shown,
      events: list == .events ? composer.eventSection(page: page) : nil,
      roles: list == .cases ? composer.roleSection(page: page) : nil,
      weight: list == .statements ? composer.weight(page: page) : nil,
      statements: list == .said || list == .relayed ? composer.statementSection(list, page: page) : nil,
      previous: links[page - 2],
      next: page < links.count ? links[page] : nil)
  }
}

extension ViewComposer {
  /// "501–1,000 of 20,000 events".
  func extent(of list: LongList, page: Int, count: Int) -> String {
    let range = LongList.range(ofPage: page, of: count)
    return "\(phrases.number(range.lowerBound + 1))–\(phrases.number(range.upperBound)) of "
      + phrases.count(count, list.noun)
  }

  /// A link to each page of a list; `page` itself has only its words.
  func pageLinks(of list: LongList, page: Int, count: Int) -> [LinkView] {
    guard let home else { return [] }
    return (1...LongList.pageCount(of: count)).map { number in
      let range = LongList.range(ofPage: number, of: count)
      return LinkView(
        "\(phrases.number(range.lowerBound + 1))–\(phrases.number(range.upperBound))",
        url: number == page
          ? nil : url(list.path(ofPage: number, of: site.addresses[home].path), fragment: list.anchor(onPage: number)))
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
  fileprivate var title: String {
    switch self {
    case .events: "Events"
    case .cases: "Roles in cases"
    case .statements: "What it carries"
    case .said: "Statements about others"
    case .relayed: "Statements passed on"
    }
  }

  fileprivate var noun: Phrasebook.Noun {
    switch self {
    case .events: .event
    case .cases: .case
    case .statements, .said, .relayed: .statement
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
