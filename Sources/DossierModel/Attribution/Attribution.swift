package import DossierDiagnostics

/// Who says something, on whose word, where it can be read, and how far it may be trusted.
///
/// One type for everything that can be disputed: a name, a date, a role, an event, a relation, a claim. The chain reads
/// *speakers → relays → source*: two people told a newspaper (relay), which another one (source) quotes.
@usableFromInline
package struct Attribution: Sendable, Equatable {
  // In an order that leaves no gaps between them: a large dossier has hundreds of thousands.

  /// Where it can be read.
  package var source: SourceCitation?
  /// Where the author wrote it.
  package var range: SourceRange
  /// Who says so, at the origin of the chain; empty if the source itself asserts it.
  package var speakers: [Mention]
  /// Who passed it on, in order from the speakers outward to the source.
  package var relays: [Mention]
  private var further: Rare<Further>
  private var givenStatus: ClaimStatus
  package var grade: AdmiraltyGrade?

  /// What has become of it: as the author says or, where that is no more than that a source reports it and none is named, that there
  /// is none.
  package var status: ClaimStatus {
    get { givenStatus == .reported && !isTraceable ? .unsourced : givenStatus }
    set { givenStatus = newValue }
  }

  /// What few attributions have.
  private struct Further: Equatable, Sendable {
    var others: [Attribution] = []
    var madeOn: PartialDate?

    var isEmpty: Bool { others.isEmpty && madeOn == nil }
  }

  /// Who else says the same, or where else it can be read. One level deep; empty where the statement itself keeps a list of all
  /// its attributions, as claims, events and accounts do.
  package var others: [Attribution] {
    get { further.list(\.others) }
    set { take(Further(others: newValue, madeOn: madeOn)) }
  }

  /// When it was said.
  package var madeOn: PartialDate? {
    get { further.part(\.madeOn) }
    set { take(Further(others: others, madeOn: newValue)) }
  }

  private mutating func take(_ new: Further) {
    further = Rare(new, isAbsent: new.isEmpty)
  }

  package init(
    source: SourceCitation?, speakers: [Mention] = [], relays: [Mention] = [], madeOn: PartialDate? = nil,
    status: ClaimStatus = .reported, grade: AdmiraltyGrade? = nil, others: [Attribution] = [], range: SourceRange
  ) {
    self.source = source
    self.speakers = speakers
    self.relays = relays
    givenStatus = status
    self.grade = grade
    self.range = range
    further = .absent
    take(Further(others: others, madeOn: madeOn))
  }
}
