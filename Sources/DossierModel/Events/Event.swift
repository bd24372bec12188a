/// Something that is said to have happened.
@usableFromInline
package struct Event: Record {
  package static let kind = RecordKind.event

  package let header: RecordHeader
  /// Nil where the kind and the participants say enough.
  package let title: String?
  /// A term of the vocabulary (``Vocabulary/eventKinds``).
  package let type: String
  /// When it was; without a date of its own, as ``relative`` tells it. Where accounts differ, any of their dates: what places the
  /// event among others, never shown alone.
  package private(set) var when: SourcedDate?
  /// Whether the date of `when` follows from another event's.
  package private(set) var hasDerivedDate = false
  /// Where it stands in the order of time; nil without a date. A derived date is told less exactly than it is sorted, so that what
  /// happened four days later stands later.
  package private(set) var sortKey: DateSortKey?
  private let rareRelative: Rare<RelativeDate>
  /// Where it was; the first of ``places`` where accounts differ.
  package let place: Mention?
  /// What is said of when it was, where somebody else vouches for that than for the event, or accounts differ; else empty.
  package let dates: Accounts<SourcedDate>
  /// The same of where it was.
  package let places: Accounts<Mention>
  package let cases: [CaseID]
  package let participants: [Party]
  /// What happened, as a sentence in the editors' words.
  package let says: String?
  /// Who says so; further ones say the same elsewhere. Never empty.
  package let attributions: [Attribution]

  package init(
    header: RecordHeader, title: String?, type: String, when: SourcedDate?, relative: RelativeDate?, place: Mention?,
    dates: Accounts<SourcedDate> = Accounts(), places: Accounts<Mention> = Accounts(), cases: [CaseID],
    participants: [Party], says: String?, attributions: [Attribution]
  ) {
    self.header = header
    self.title = title
    self.type = type
    self.when = when
    sortKey = when?.date?.sortKey
    rareRelative = Rare(relative)
    self.place = place
    self.dates = dates
    self.places = places
    self.cases = cases
    self.participants = participants
    self.says = says
    self.attributions = attributions
  }

  /// When it was, told from another event: "four days later".
  package var relative: RelativeDate? { rareRelative.value }

  /// The event with the date that follows from its ``relative`` date, or without one.
  ///
  /// - Parameter place: what the date was reckoned to be, to sort by.
  package func derivingDate(_ date: PartialDate?, at place: DateSortKey?) -> Event {
    var event = self
    event.hasDerivedDate = date != nil
    event.sortKey = place
    event.when = date == nil && when?.words == nil ? nil : SourcedDate(date: date, words: when?.words)
    return event
  }
}

extension Event {
  /// The best that anybody vouches for its date with: that of its own accounts of when it was or, without any, of the event.
  package var dateStatus: ClaimStatus {
    dates.all.isEmpty ? attributions.bestStatus : dates.bestStatus
  }

  /// Whether it is known on which day it was: by a date that is not denied or taken back.
  package var isOfKnownDay: Bool {
    (when?.date?.isExactDay ?? false) && dateStatus.isUpheld
  }
}
