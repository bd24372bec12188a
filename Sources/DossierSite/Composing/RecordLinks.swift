import DossierModel

/// What links to each record are made of, once for all pages.
///
/// Can't be copied: that is how it is lent where a record is looked up. A struct that can be copied is so for each call of its functions,
/// and all threads contend for the counts of its tables.
struct RecordLinks: ~Copyable, Sendable {
  private let targets: RecordValues<LinkTarget>
  private let space: ReferenceSpace

  init(_ targets: RecordValues<LinkTarget>, _ space: ReferenceSpace) {
    self.targets = targets
    self.space = space
  }

  /// What links to each record of a dossier are made of, by the record's number.
  static func targets(
    of dossier: Dossier, _ space: ReferenceSpace, _ labels: RecordLabels, _ addresses: AddressBook
  ) -> RecordValues<LinkTarget> {
    var targets = RecordValues<LinkTarget>(count: space.count)
    for kind in RecordKind.allCases {
      for reference in dossier.references(of: kind) {
        targets.append(LinkTarget(labels[reference], addresses[reference]), for: space.number(of: reference))
      }
    }
    return targets
  }

  /// The links after an edit.
  ///
  /// - Parameter changed: the records whose label or address may differ.
  func following(_ changed: [RecordReference], _ labels: RecordLabels, _ addresses: AddressBook) -> RecordLinks {
    var targets = targets
    for reference in Set(changed) {
      targets.replace(space.number(of: reference), with: LinkTarget(labels[reference], addresses[reference]))
    }
    return RecordLinks(targets, space)
  }

  @inline(__always)
  subscript(reference: RecordReference) -> LinkTarget {
    targets[space.number(of: reference)]
  }

  /// The number by which to ``lend(_:to:)`` what links to a record are made of.
  @inline(__always)
  func number(of reference: RecordReference) -> Int {
    space.number(of: reference)
  }

  /// Gives `body` what links to a record are made of, by the record's number.
  @inline(__always)
  func lend<Result>(_ number: Int, to body: (borrowing LinkTarget) -> Result) -> Result {
    targets.lend(number, to: body)
  }
}
