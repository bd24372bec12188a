import DossierModel

/// Where each record of a dossier is at home in the site.
struct AddressBook: Sendable {
  /// A page, from the root of the site, and for records without a page of their own the place on it.
  struct Address: Sendable {
    let path: String
    var fragment = ""
  }

  private let addresses: [Address]
  private let space: ReferenceSpace
  let timeline: TimelineLayout

  init(_ dossier: Dossier, _ graph: DossierGraph) {
    let timeline = TimelineLayout(dossier, graph)
    var addresses: [Address] = []
    addresses.reserveCapacity(graph.space.count)
    for id in dossier.people.ids { addresses.append(Address(path: Self.page("people", dossier.people[id].header))) }
    for id in dossier.organizations.ids {
      addresses.append(Address(path: Self.page("organizations", dossier.organizations[id].header)))
    }
    for id in dossier.places.ids { addresses.append(Address(path: Self.page("places", dossier.places[id].header))) }
    for id in dossier.cases.ids { addresses.append(Address(path: Self.page("cases", dossier.cases[id].header))) }
    for id in dossier.events.ids {
      let event = dossier.events[id]
      let path = event.cases.first.map { addresses[graph.space.number(of: .case($0))].path } ?? timeline.path(of: id)
      addresses.append(Address(path: path, fragment: event.header.slug))
    }
    for id in dossier.cases.ids {
      let events = graph.events(of: .case(id))
      guard events.count > LongList.pageSize else { continue }
      let path = addresses[graph.space.number(of: .case(id))].path
      for (place, event) in events.enumerated() where dossier.events[event].cases.first == id {
        let page = place / LongList.pageSize + 1
        addresses[graph.space.number(of: .event(event))] = Address(
          path: LongList.events.path(ofPage: page, of: path), fragment: dossier.events[event].header.slug)
      }
    }
    for id in dossier.sources.ids { addresses.append(Address(path: Self.page("sources", dossier.sources[id].header))) }
    let pages = dossier.pages.ids.map { Address(path: Self.page("notes", dossier.pages[$0].header)) }
    // Claims come before pages in the numbering but are at home on their subjects' pages, which may be note pages.
    let claims = dossier.claims.ids.map { id in
      let claim = dossier.claims[id]
      let path =
        switch claim.subject {
        case .page(let page): pages[Int(page.index)].path
        case .claim: PagePath.contradictions.text
        default: addresses[graph.space.number(of: claim.subject)].path
        }
      return Address(path: path, fragment: claim.slug)
    }
    self.addresses = addresses + claims + pages
    self.space = graph.space
    self.timeline = timeline
  }

  subscript(reference: RecordReference) -> Address {
    addresses[space.number(of: reference)]
  }

  private static func page(_ folder: String, _ header: RecordHeader) -> String {
    "\(folder)/\(header.slug).html"
  }
}
