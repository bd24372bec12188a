package import DossierDiagnostics

/// A position that somebody held or a body that somebody belonged to, as a source states it.
package struct Position: Sendable {
  package let title: String
  package let organization: Mention?
  package let from: PartialDate?
  package let to: PartialDate?
  private let rareExtras: Rare<Extras>
  package let attribution: Attribution
  package let range: SourceRange

  package init(
    title: String, organization: Mention?, place: Mention?, when: PartialDate?, from: PartialDate?, to: PartialDate?,
    whenText: String?, attribution: Attribution, range: SourceRange
  ) {
    self.title = title
    self.organization = organization
    self.from = from
    self.to = to
    let extras = Extras(place: place, when: when, whenText: whenText)
    rareExtras = Rare(extras, isAbsent: extras.isEmpty)
    self.attribution = attribution
    self.range = range
  }

  /// What few positions have.
  private struct Extras: Sendable {
    let place: Mention?
    let when: PartialDate?
    let whenText: String?

    var isEmpty: Bool { place == nil && when == nil && whenText == nil }
  }

  package var place: Mention? { rareExtras.part(\.place) }

  /// When it was held, where the source gives one time instead of a beginning or an end.
  package var when: PartialDate? { rareExtras.part(\.when) }

  /// The source's own words for the time, shown instead of the dates.
  package var whenText: String? { rareExtras.part(\.whenText) }
}
