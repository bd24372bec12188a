import DossierModel

extension ViewComposer {
  /// All names but the main one and the one in the native script, which stand in the heading; and these too if somebody else than
  /// for the record vouches for them.
  mutating func names(_ names: NameList, within record: borrowing Attribution) -> NameSectionView? {
    var groups: [NameGroupView] = []
    var last: Attribution?
    if names.isMainAttributed(within: record) { add(names.main, at: 0, to: &groups, after: &last) }
    for (place, name) in names.others.enumerated() where names.isAttributed(place, within: record) {
      add(name, at: place + 1, to: &groups, after: &last)
    }
    return groups.isEmpty ? nil : NameSectionView(groups: groups)
  }

  /// Adds a name; what has one chain of attribution with the name before it tells it once.
  ///
  /// - Parameter place: among all names of the page's record.
  private mutating func add(
    _ name: RecordName, at place: Int, to groups: inout [NameGroupView], after last: inout Attribution?
  ) {
    if last.map({ $0.tellsTheSame(as: name.attribution) }) != true {
      groups.append(NameGroupView(attributions: attributionsOfHome(.name(place))))
    }
    last = name.attribution
    groups[groups.count - 1].items.append(
      NameRowView(
        text: name.text, lang: name.language, dir: name.language.flatMap(DisplayNameView.direction(ofLanguage:)),
        kind: phrases.nameKind(name.kind)))
  }
}

extension NameList {
  /// The first name in the script of its bearer.
  var native: RecordName? {
    nativePlace.map { others[$0] }
  }
}
