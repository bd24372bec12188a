import DossierModel

extension ViewComposer {
  /// All names but the main one and the one in the native script, which stand in the heading.
  mutating func names(_ names: NameList) -> NameSectionView? {
    var rows: [NameRowView] = []
    for name in names.others where name.text != names.native?.text {
      rows.append(
        NameRowView(
          text: name.text, lang: name.language, dir: name.language.flatMap(DisplayNameView.direction(ofLanguage:)),
          kind: phrases.nameKind(name.kind), attributions: attributions(of: name.attribution)))
    }
    return rows.isEmpty ? nil : NameSectionView(items: rows)
  }
}

extension NameList {
  /// The first name in the script of its bearer.
  var native: RecordName? {
    others.first { $0.kind == .native }
  }
}
