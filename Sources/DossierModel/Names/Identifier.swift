package import DossierDiagnostics

/// A number under which an authority, a register or a list keeps somebody or something, as a source states it: a passport, an entry
/// in a company register, a docket number.
package struct Identifier: Sendable {
  package let kind: IdentifierKind
  /// As the source writes it.
  package let value: String
  /// The country that issued it.
  package let country: Mention?
  /// Since when it is valid, and until when.
  package let from: PartialDate?
  package let to: PartialDate?
  package let says: String?
  package let attribution: Attribution
  package let range: SourceRange

  package init(
    kind: IdentifierKind, value: String, country: Mention?, from: PartialDate?, to: PartialDate?, says: String?,
    attribution: Attribution, range: SourceRange
  ) {
    self.kind = kind
    self.value = value
    self.country = country
    self.from = from
    self.to = to
    self.says = says
    self.attribution = attribution
    self.range = range
  }
}
