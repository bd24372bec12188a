/// What kind of number an identifier is, as one hyphenated word: `passport-number`.
///
/// The known ones are properties of FollowTheMoney in hyphens: its `passportNumber` is `passport-number`. A dossier may use any other.
package struct IdentifierKind: Hashable, Sendable {
  package let name: String

  package init(_ name: String) {
    self.name = name
  }

  /// The kind in words: "passport number", "LEI".
  package var phrase: String {
    Self.abbreviations[name] ?? name.replacingHyphens
  }

  /// The kinds that need no declaration.
  package static let standard =
    (Array(abbreviations.keys) + [
      "account-number", "call-sign", "case-number", "passport-number",
      "registration-number", "social-security-number", "tax-number",
    ]).sorted()

  /// The known kind that other formats and everyday speech call by a word; nil for others.
  package static func known(as word: String) -> String? {
    synonyms[word]
  }

  /// Words that hyphens alone don't give.
  private static let abbreviations = [
    "authority-id": "reference of the authority",
    "cik-code": "CIK", "duns-code": "D-U-N-S number", "iban": "IBAN", "id-number": "ID number",
    "imo-number": "IMO number", "inn-code": "INN",
    "isin-code": "ISIN", "lei-code": "LEI", "mmsi": "MMSI", "ogrn-code": "OGRN", "okpo-code": "OKPO",
    "swift-bic": "SWIFT code (BIC)", "unique-entity-id": "UEI", "unsc-id": "UN sanctions list reference",
    "vat-code": "VAT number", "wikidata-id": "Wikidata item",
  ]

  private static let synonyms = [
    "bic": "swift-bic", "cik": "cik-code", "company-number": "registration-number", "docket": "case-number",
    "docket-number": "case-number", "duns": "duns-code", "file-number": "case-number", "id": "id-number",
    "id-card": "id-number", "identity-card": "id-number", "imo": "imo-number", "inn": "inn-code", "isin": "isin-code",
    "lei": "lei-code", "list-reference": "authority-id", "national-id": "id-number", "national-id-number": "id-number",
    "ogrn": "ogrn-code", "passport": "passport-number", "reference-number": "authority-id",
    "register-number": "registration-number", "registration": "registration-number", "ssn": "social-security-number",
    "swift": "swift-bic", "tax-id": "tax-number", "tin": "tax-number", "uei": "unique-entity-id",
    "un-reference": "unsc-id", "vat": "vat-code", "vat-number": "vat-code", "wikidata": "wikidata-id",
  ]
}
