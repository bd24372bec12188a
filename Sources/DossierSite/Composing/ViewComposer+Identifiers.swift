import DossierModel

extension ViewComposer {
  /// The numbers under which others keep the page's record; what has one chain of attribution tells it once.
  mutating func identifierSection(_ identifiers: [Identifier]) -> IdentifierSectionView? {
    guard !identifiers.isEmpty else { return nil }
    var groups: [IdentifierGroupView] = []
    var last: Attribution?
    for (place, identifier) in identifiers.enumerated() {
      let attribution = identifier.attribution
      if last.map({ $0.tellsTheSame(as: attribution) }) != true {
        groups.append(IdentifierGroupView(attributions: attributionsOfHome(.identifier(place))))
      }
      last = attribution
      groups[groups.count - 1].items.append(
        IdentifierView(
          kind: phrases.kind(identifier.kind), value: identifier.value,
          country: identifier.country.map { textLink($0) },
          validity: phrases.span(from: identifier.from, to: identifier.to), says: identifier.says))
    }
    return IdentifierSectionView(groups: groups)
  }
}

extension Attribution {
  /// Whether both read alike before readers.
  func tellsTheSame(as other: borrowing Attribution) -> Bool {
    others.isEmpty && other.others.isEmpty && saysTheSame(as: other) && madeOn == other.madeOn && grade == other.grade
  }
}
