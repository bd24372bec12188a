/// One name of a person, an organization or a place.
package struct RecordName: Sendable {
  /// What kind of name it is.
  package enum Kind: String, Sendable, CaseIterable {
    case main, native, transliteration, alias, nickname, abbreviation, former, birth, codename
  }

  package let text: String
  /// BCP 47 language tag of the name, if it isn't the dossier's.
  package let language: String?
  package let kind: Kind
  package let attribution: Attribution

  package init(text: String, language: String? = nil, kind: Kind, attribution: Attribution) {
    self.text = text
    self.language = language
    self.kind = kind
    self.attribution = attribution
  }
}
