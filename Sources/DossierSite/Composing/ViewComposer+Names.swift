import DossierModel

extension ViewComposer {
  /// All names but the main one and the one in the native script, which stand in the heading; and these too if somebody else than
  /// for the record vouches for them.
  mutating func names(_ names: NameList, within record: Attribution) -> NameSectionView? {
    var rows: [NameRowView] = []
    if names.isMainAttributed(within: record) { rows.append(row(of: names.main)) }
    for (place, name) in names.others.enumerated() where names.isAttributed(place, within: record) {
      rows.append(row(of: name))
    }
    return rows.isEmpty ? nil : NameSectionView(items: rows)
  }

  private mutating func row(of name: RecordName) -> NameRowView {
    NameRowView(
      text: name.text, lang: name.language, dir: name.language.flatMap(DisplayNameView.direction(ofLanguage:)),
      kind: phrases.nameKind(name.kind), attributions: attributions(of: name.attribution))
  }
}

extension NameList {
  /// The first name in the script of its bearer.
  var native: RecordName? {
    nativePlace.map { others[$0] }
  }
}
