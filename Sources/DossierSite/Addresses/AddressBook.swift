import DossierModel
import DossierPublishing

/// Where each record of a dossier is at home in the site.
struct AddressBook: Sendable {
  /// A page, from the root of the site, and for records without a page of their own the place on it.
  struct Address: Hashable, Sendable {
    let path: String
    var fragment = ""
  }

  private var addresses: RecordValues<Address>
  private let space: ReferenceSpace
  private(set) var timeline: TimelineLayout

  init(_ dossier: Dossier, _ graph: DossierGraph) {
    space = graph.space
    timeline = TimelineLayout(dossier, graph)
    addresses = RecordValues(repeating: Address(path: ""), count: graph.space.count)
    for kind in RecordKind.allCases where kind != .event && kind != .claim {
      for reference in dossier.references(of: kind) {
        addresses.fill(space.number(of: reference), with: Address(path: Self.page(of: reference, dossier)))
      }
    }
    for id in dossier.events.ids { addresses.fill(space.number(of: .event(id)), with: address(of: id, dossier)) }
    for id in dossier.cases.ids {
      for (event, address) in spread(id, dossier, graph) {
        addresses.fill(space.number(of: .event(event)), with: address)
      }
    }
    // Last, as they are at home on their subjects' pages.
    for id in dossier.claims.ids { addresses.fill(space.number(of: .claim(id)), with: address(of: id, dossier)) }
  }

  /// The addresses after an edit, and which others than those of the edited records differ.
  ///
  /// - Parameter former: the graph before the edit.
  func following(
    _ edit: SiteEdit, _ graph: DossierGraph, from former: DossierGraph
  ) -> (addresses: AddressBook, moved: [RecordReference]) {
    var book = self
    var moved: Set<EventID>
    (book.timeline, moved) = { ($0.layout, Set($0.moved)) }(timeline.following(edit, graph))
    for reference in edit.present where reference.hasPage {
      book.addresses.replace(space.number(of: reference), with: Address(path: Self.page(of: reference, edit.new)))
    }
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
    for id in moved { book.addresses.replace(space.number(of: .event(id)), with: book.address(of: id, edit.new)) }
    for id in long.union(moved.compactMap { edit.new.events[$0].cases.first }) {
      for (event, address) in book.spread(id, edit.new, graph) {
        book.addresses.replace(space.number(of: .event(event)), with: address)
      }
    }
    let claims = edited(edit).union(moved.flatMap { graph.claims(about: .event($0)) })
    for id in claims {
      book.addresses.replace(space.number(of: .claim(id)), with: book.address(of: id, edit.new))
    }
    return (book, moved.map(RecordReference.event) + claims.map(RecordReference.claim))
  }

  private func edited(_ edit: SiteEdit) -> Set<ClaimID> {
    Set(edit.present.compactMap { if case .claim(let id) = $0 { id } else { nil } })
  }

  @inline(__always)
  subscript(reference: RecordReference) -> Address {
    addresses[space.number(of: reference)]
  }

  /// Where an event is at home, unless it is on a further page of its case.
  private func address(of id: EventID, _ dossier: Dossier) -> Address {
    let event = dossier.events[id]
    return Address(
      path: event.cases.first.map { self[.case($0)].path } ?? timeline.path(of: id), fragment: event.header.slug)
  }

  private func address(of id: ClaimID, _ dossier: Dossier) -> Address {
    let claim = dossier.claims[id]
    switch claim.subject {
    case .claim: return Address(path: PagePath.contradictions.text, fragment: claim.slug)
    case .event(let event):
      guard let host = dossier.host(of: event) else { return self[claim.subject] }
      return Address(path: self[host].path, fragment: claim.slug)
    default: return Address(path: self[claim.subject].path, fragment: claim.slug)
    }
  }

  /// The addresses of the events of a case that are spread over several pages; nothing if one is enough.
  private func spread(_ id: CaseID, _ dossier: Dossier, _ graph: DossierGraph) -> [(EventID, Address)] {
    let events = graph.events(of: .case(id))
    guard events.count > LongList.pageSize else { return [] }
    let path = self[.case(id)].path
    return events.enumerated().compactMap { place, event in
      guard dossier.events[event].cases.first == id else { return nil }
      let page = place / LongList.pageSize + 1
      return (
        event,
        Address(path: LongList.events.path(ofPage: page, of: path), fragment: dossier.events[event].header.slug)
      )
    }
  }

  /// The page of a record that has one of its own.
  private static func page(of reference: RecordReference, _ dossier: Dossier) -> String {
    let folder =
      switch reference.kind {
      case .person: "people"
      case .organization: "organizations"
      case .place: "places"
      case .case: "cases"
      case .source: "sources"
      case .page: "notes"
      case .event, .claim: ""
      }
    return "\(folder)/\(dossier.slug(of: reference)).html"
  }
}
