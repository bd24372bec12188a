import DossierModel

extension ContinuationPage {
  /// - Parameter page: from 2, since the first page is the record's own.
  init(_ list: LongList, of record: RecordReference, page: Int, _ site: SiteContext) {
    let path = list.path(ofPage: page, of: site.addresses[record].path)
    var composer = ViewComposer(site, continuing: record, at: path)
    let links = composer.pageLinks(of: list, page: page)
    let name = site.labels[record]
    let qualifier = site.namesakes.qualifier(of: record).map { " (\($0))" } ?? ""
    let shown = composer.extent(of: list, page: page)
    let title = list == .events ? "Events" : "Roles in cases"
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
      previous: links[page - 2],
      next: page < links.count ? links[page] : nil)
  }
}

extension ViewComposer {
  /// How many items a list of the page's record has.
  func count(of list: LongList) -> Int {
    guard let home else { return 0 }
    switch list {
    case .events: return graph.events(of: home).count
    case .cases: return graph.cases(of: home).count
    }
  }

  /// "501–1,000 of 20,000 events".
  func extent(of list: LongList, page: Int) -> String {
    let count = count(of: list)
    let range = LongList.range(ofPage: page, of: count)
    return "\(phrases.number(range.lowerBound + 1))–\(phrases.number(range.upperBound)) of "
      + phrases.count(count, list == .events ? .event : .case)
  }

  /// A link to each page of a list; `page` itself has only its words.
  func pageLinks(of list: LongList, page: Int) -> [LinkView] {
    guard let home else { return [] }
    let count = count(of: list)
    return (1...LongList.pageCount(of: count)).map { number in
      let range = LongList.range(ofPage: number, of: count)
      return LinkView(
        "\(phrases.number(range.lowerBound + 1))–\(phrases.number(range.upperBound))",
        url: number == page
          ? nil : url(list.path(ofPage: number, of: site.addresses[home].path), fragment: list.anchor(onPage: number)))
    }
  }

  /// The same for the section of a page; nil if all is on one page.
  func pageList(of list: LongList, page: Int) -> LinkListView? {
    count(of: list) > LongList.pageSize ? LinkListView(items: pageLinks(of: list, page: page)) : nil
  }
}

extension LongList {
  /// Where the list begins on the record's page; the other pages hold nothing else.
  fileprivate func anchor(onPage page: Int) -> String {
    guard page == 1 else { return "" }
    return self == .events ? "Events" : "Cases"
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
