import DossierModel

/// What links to each record are made of, once for all pages.
struct RecordLinks: Sendable {
  private var targets: RecordValues<LinkTarget>
  private let space: ReferenceSpace

  init(_ dossier: Dossier, _ space: ReferenceSpace, _ labels: RecordLabels, _ addresses: AddressBook) {
    self.space = space
    targets = RecordValues(count: space.count)
    for kind in RecordKind.allCases {
      for reference in dossier.references(of: kind) {
        targets.append(LinkTarget(labels[reference], addresses[reference]), for: space.number(of: reference))
      }
    }
  }

  /// The links after an edit.
  ///
  /// - Parameter changed: the records whose label or address may differ.
  func following(_ changed: [RecordReference], _ labels: RecordLabels, _ addresses: AddressBook) -> RecordLinks {
    var links = self
    for reference in Set(changed) {
      links.targets.replace(space.number(of: reference), with: LinkTarget(labels[reference], addresses[reference]))
    }
    return links
  }

  @inline(__always)
  subscript(reference: RecordReference) -> LinkTarget {
    targets[space.number(of: reference)]
  }
}
