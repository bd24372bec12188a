import DossierModel
import DossierPublishing
import DossierTemplate

/// Where each record of a dossier is at home in the site.
///
/// Can't be copied, as ``RecordLabels``.
struct AddressBook: ~Copyable, Sendable {
  private var homes: RecordValues<RecordHome>
  /// The places on their pages of records without a page of their own.
  private var fragments: PackedTexts
  private var pages: HomePages
  private let space: ReferenceSpace

  init(_ dossier: Dossier, _ graph: DossierGraph, _ timeline: TimelineLayout) {
    space = graph.space
    homes = RecordValues(repeating: .nowhere, count: space.count)
    fragments = PackedTexts(count: space.count)
    pages = HomePages()
    for reference in dossier.recordsWithPages {
      let path = Self.page(of: reference, dossier)
      homes.fill(space.number(of: reference), with: RecordHome(page: pages.add(path), at: path))
    }
    for id in dossier.events.ids {
      let number = space.number(of: .event(id))
      homes.fill(number, with: home(of: id, dossier, timeline))
      fragments.append(dossier.slug(of: .event(id)), for: number)
    }
    for id in dossier.cases.ids {
      for (event, home) in spread(id, dossier, graph) { homes.fill(space.number(of: .event(event)), with: home) }
    }
    // Last, as they are at home on their subjects' pages.
    for id in dossier.claims.ids {
      let number = space.number(of: .claim(id))
      let (home, fragment) = home(of: id, dossier)
      homes.fill(number, with: home)
      fragments.append(fragment, for: number)
    }
    fragments.trim()
    pages.complete()
  }

  private init(_ former: borrowing AddressBook) {
    homes = former.homes
    fragments = former.fragments
    pages = former.pages
    space = former.space
  }

  /// The addresses after an edit.
  ///
  /// - Parameters:
  ///   - former: the graph before the edit.
  ///   - moved: the events that are on other pages of the timeline than before.
  func following(
    _ edit: SiteEdit, _ graph: DossierGraph, from former: DossierGraph, _ timeline: TimelineLayout,
    moved: Set<EventID>
  ) -> AddressBook {
    var book = AddressBook(self)
    var moved = moved
    for reference in edit.present where reference.hasPage { book.settle(reference, edit.new) }
    var cases: Set<CaseID> = []
    for case .event(let id) in edit.records {
      for dossier in [edit.old, edit.new] where dossier.events.contains(id) {
        cases.formUnion(dossier.events[id].cases)
      }
      if edit.new.events.contains(id) { moved.insert(id) }
    }
    // Where a long list of events grows or shrinks, others get on other pages of it.
    let long = cases.filter { id in
      let count = max(former.events(of: .case(id)).count, graph.events(of: .case(id)).count)
      return edit.new.cases.contains(id) && count > LongList.pageSize
    }
    for id in long { moved.formUnion(graph.events(of: .case(id)).filter { edit.new.events[$0].cases.first == id }) }
    for id in moved {
      let number = space.number(of: .event(id))
      book.homes.replace(number, with: book.home(of: id, edit.new, timeline))
      book.fragments.replace(number, with: edit.new.slug(of: .event(id)))
    }
    for id in long.union(moved.compactMap { edit.new.events[$0].cases.first }) {
      for (event, home) in book.spread(id, edit.new, graph) {
        book.homes.replace(space.number(of: .event(event)), with: home)
      }
    }
    for id in edited(edit).union(moved.flatMap { graph.claims(about: .event($0)) }) {
      let number = space.number(of: .claim(id))
      let (home, fragment) = book.home(of: id, edit.new)
      book.homes.replace(number, with: home)
      book.fragments.replace(number, with: fragment)
    }
    return book
  }

  private func edited(_ edit: SiteEdit) -> Set<ClaimID> {
    Set(edit.present.compactMap { if case .claim(let id) = $0 { id } else { nil } })
  }

  /// Gives a record its page after an edit, unless it has it already.
  private mutating func settle(_ reference: RecordReference, _ dossier: Dossier) {
    let number = space.number(of: reference)
    let path = Self.page(of: reference, dossier)
    let former = homes.find(number) ?? .nowhere
    guard former.page != RecordHome.nowhere.page else {
      return homes.replace(number, with: RecordHome(page: pages.add(path), at: path))
    }
    guard pages[former.page] != path else { return }
    pages.move(former.page, to: path)
    homes.replace(number, with: RecordHome(page: former.page, at: path))
  }

  /// Where an event is at home, unless it is on a further page of its case.
  private mutating func home(of id: EventID, _ dossier: Dossier, _ timeline: TimelineLayout) -> RecordHome {
    let slug = dossier.slug(of: .event(id))
    if let first = dossier.events.lend(id, to: { $0.cases.first }) {
      return RecordHome(slug, on: self[home: .case(first)])
    }
    return RecordHome(slug, on: shared(timeline.path(of: id)))
  }

  /// Where a claim is at home, and its place there.
  private mutating func home(of id: ClaimID, _ dossier: Dossier) -> (home: RecordHome, fragment: String) {
    let slug = dossier.slug(of: .claim(id))
    let subject = dossier.claims.lend(id) { $0.subject }
    switch subject {
    case .claim: return (RecordHome(slug, on: shared(PagePath.contradictions.text)), slug)
    case .event(let event):
      guard let host = dossier.host(of: event) else { return (self[home: subject], dossier.slug(of: subject)) }
      return (RecordHome(slug, on: self[home: host]), slug)
    default: return (RecordHome(slug, on: self[home: subject]), slug)
    }
  }

  /// The homes of the events of a case that are spread over several pages; nothing if one is enough.
  private mutating func spread(_ id: CaseID, _ dossier: Dossier, _ graph: DossierGraph) -> [(EventID, RecordHome)] {
    let events = graph.events(of: .case(id))
    guard events.count > LongList.pageSize else { return [] }
    let path = pages[self[home: .case(id)].page]
    var homes: [(EventID, RecordHome)] = []
    for (place, event) in events.enumerated() where dossier.events[event].cases.first == id {
      let page = place / LongList.pageSize + 1
      let host = page == 1 ? self[home: .case(id)] : shared(LongList.events.path(ofPage: page, of: path))
      homes.append((event, RecordHome(dossier.slug(of: .event(event)), on: host)))
    }
    return homes
  }

  /// A page that is no record's.
  private mutating func shared(_ path: String) -> RecordHome {
    RecordHome(page: pages.number(of: path), at: path)
  }

  /// The page of a record that has one of its own.
  private static func page(of reference: RecordReference, _ dossier: Dossier) -> String {
    let folder = SiteSection(ofPagesOf: reference.kind)?.rawValue ?? ""
    return "\(folder)/\(dossier.slug(of: reference)).html"
  }
}

// What links ask for, by the number of the record that they lead to. It is read where it lies.
extension AddressBook {
  @inline(__always)
  func home(_ number: Int) -> RecordHome {
    homes[number]
  }

  @inline(__always)
  subscript(home reference: RecordReference) -> RecordHome {
    homes[space.number(of: reference)]
  }

  /// The number of a page that is no record's own, if a record is at home there.
  func page(at path: String) -> UInt32? {
    pages.find(path)
  }

  /// The page on which a record is at home, from the root of the site.
  func path(of reference: RecordReference) -> String {
    pages[self[home: reference].page]
  }

  /// The page on which a record is at home and the place on it, by the record's number.
  func parts(_ number: Int) -> (path: String, fragment: String) {
    (pages[homes[number].page], fragments[number])
  }

  /// Gives `body` one piece after the other of a record's URL: its page, and its place there if it has one.
  ///
  /// - Parameter prefix: what leads to the root of the site.
  func lendAddress(
    of reference: RecordReference, prefix: SiteURL.Prefix = .fromRoot, to body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let number = space.number(of: reference)
    let (up, mark): (StaticString, StaticString) = ("../", "#")
    if prefix == .fromFolder { up.withUTF8Buffer(body) }
    pages.lend(homes[number].page, to: body)
    guard homes[number].isPlaceOnPage else { return }
    mark.withUTF8Buffer(body)
    fragments.lend(number, to: body)
  }

  /// Appends the URL of a record.
  ///
  /// - Parameter prefix: what leads from the page with the link to the root of the site.
  @inline(__always)
  func write(_ number: Int, prefix: SiteURL.Prefix, to bytes: inout some ByteAppending & ~Copyable) {
    let home = homes[number]
    if prefix != .none {
      writePage(of: home, prefix: prefix, to: &bytes)
      guard home.isPlaceOnPage else { return }
    }
    bytes.append(UInt8(ascii: "#"))
    fragments.lend(number) { bytes.append(contentsOf: $0) }
  }

  /// Appends the URL of a record, escaped for its place.
  @inline(__always)
  func write(_ number: Int, prefix: SiteURL.Prefix, as escaping: Escaping, to output: inout OutputBuffer) {
    let start = output.count
    write(number, prefix: prefix, to: &output)
    if !homes[number].isPlain(in: escaping) { output.escape(from: start, as: escaping) }
  }

  /// Appends the URL of a section of the page on which a record is at home.
  func write(
    _ section: PageSection, ofPageOf number: Int, prefix: SiteURL.Prefix,
    to bytes: inout some ByteAppending & ~Copyable
  ) {
    if prefix != .none { writePage(of: homes[number], prefix: prefix, to: &bytes) }
    bytes.append(UInt8(ascii: "#"))
    bytes.append(section.rawValue)
  }

  @inline(__always)
  private func writePage(
    of home: RecordHome, prefix: SiteURL.Prefix, to bytes: inout some ByteAppending & ~Copyable
  ) {
    if prefix == .fromFolder { bytes.append(literal: "../") }
    let start = prefix == .fromSibling ? Int(home.nameStart) : 0
    pages.lend(home.page) { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[start...])) }
  }
}
