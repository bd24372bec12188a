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
  private let rareExtras: Rare<Extras>
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
    let extras = Extras(place: place, counts: counts, disputes: disputes, supports: supports)
    rareExtras = Rare(extras, isAbsent: extras.isEmpty)
    self.attributions = attributions
  }

  /// What few claims have.
  private struct Extras: Sendable {
    let place: Mention?
    let counts: [Count]
    let disputes: [ClaimID]
    let supports: [ClaimID]

    var isEmpty: Bool { place == nil && counts.isEmpty && disputes.isEmpty && supports.isEmpty }
  }

  package var place: Mention? { rareExtras.part(\.place) }

  package var counts: [Count] { rareExtras.list(\.counts) }

  /// Claims that this one speaks against.
  package var disputes: [ClaimID] { rareExtras.list(\.disputes) }

  /// Claims that this one speaks for.
  package var supports: [ClaimID] { rareExtras.list(\.supports) }
}
