import DossierModel

/// What links to each record are made of, once for all pages.
struct RecordLinks: Sendable {
  private var targets: [LinkTarget] = []
  private let space: ReferenceSpace

  init(_ space: ReferenceSpace, _ labels: RecordLabels, _ addresses: AddressBook) {
    self.space = space
    targets.reserveCapacity(space.count)
    for kind in RecordKind.allCases {
      for index in 0..<space.count(of: kind) {
        let reference = RecordReference(kind, index)
        targets.append(LinkTarget(labels[reference], addresses[reference]))
      }
    }
  }

  /// The links after an edit that changed no address, and no name but those of the edited records and of sources.
  func following(
    _ edit: SiteEdit, _ labels: RecordLabels, _ addresses: AddressBook, _ phrases: Phrasebook
  ) -> RecordLinks {
    var links = self
    let sources = edit.changesLabelsOfSources(phrases) ? edit.new.sources.ids.map(RecordReference.source) : []
    for reference in edit.records + sources {
      links.targets[space.number(of: reference)] = LinkTarget(labels[reference], addresses[reference])
    }
    return links
  }

  subscript(reference: RecordReference) -> LinkTarget {
    targets[space.number(of: reference)]
  }
}
