package import DossierDiagnostics

/// A position that somebody held or a body that somebody belonged to, as a source states it.
package struct Position: Sendable {
  package let title: String
  package let organization: Mention?
  package let place: Mention?
  /// When it was held, where the source gives one time instead of a beginning or an end.
  package let when: PartialDate?
  package let from: PartialDate?
  package let to: PartialDate?
  /// The source's own words for the time, shown instead of the dates.
  package let whenText: String?
  package let attribution: Attribution
  package let range: SourceRange

  package init(
    title: String, organization: Mention?, place: Mention?, when: PartialDate?, from: PartialDate?, to: PartialDate?,
    whenText: String?, attribution: Attribution, range: SourceRange
  ) {
    self.title = title
    self.organization = organization
    self.place = place
    self.when = when
    self.from = from
    self.to = to
    self.whenText = whenText
    self.attribution = attribution
    self.range = range
  }
}
