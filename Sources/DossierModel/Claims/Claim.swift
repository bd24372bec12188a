package import DossierDiagnostics

/// Something that somebody says about a record: the unit from which a dossier is made.
///
/// Claims on one subject that share a topic and differ in value form a ``Conflict``.
@usableFromInline
package struct Claim: Sendable {
  package let slug: String
  package let range: SourceRange
  /// The record it is about.
  package let subject: RecordReference
  /// Other records on whose pages it is shown too.
  package let concerns: [RecordReference]
  /// What it is about in one hyphenated word, such as `departure`; nil if it stands alone.
  package let topic: String?
  /// The short answer that this claim gives to its topic, compared to find conflicts.
  package let value: String?
  /// The claim as a sentence, in the editors' words.
  package let says: String
  package let when: SourcedDate?
  package let place: Mention?
  package let counts: [Count]
  /// Claims that this one speaks against.
  package let disputes: [ClaimID]
  /// Claims that this one speaks for.
  package let supports: [ClaimID]
  /// Who says so; the first is the one to show first, further ones say the same elsewhere. Never empty.
  package let attributions: [Attribution]

  package init(
    slug: String, range: SourceRange, subject: RecordReference, concerns: [RecordReference] = [], topic: String? = nil,
    value: String? = nil, says: String, when: SourcedDate? = nil, place: Mention? = nil, counts: [Count] = [],
    disputes: [ClaimID] = [], supports: [ClaimID] = [], attributions: [Attribution]
  ) {
    self.slug = slug
    self.range = range
    self.subject = subject
    self.concerns = concerns
    self.topic = topic
    self.value = value
    self.says = says
    self.when = when
    self.place = place
    self.counts = counts
    self.disputes = disputes
    self.supports = supports
    self.attributions = attributions
  }
}
