import DossierModel

/// When each event was, each source was published and each claim has it that something was, in the words of pages.
///
/// Worded once, since an event is told on the pages of all who had a part in it, and a source is named on those of all that rests on it.
struct RecordDates: Sendable {
  /// Each date as it is worded, once: many records have the same.
  private var dates: [WhenView] = []
  /// The place of each record's date among these, counted from 1; 0 where nobody tells, and for other kinds of record.
  private var places: RecordValues<UInt32>
  /// What edits changed, by the record's number.
  private var edited: [Int: WhenView?] = [:]
  private let space: ReferenceSpace

  private static let kinds = [RecordKind.event, .source, .claim]

  init(_ dossier: Dossier, _ space: ReferenceSpace, _ labels: borrowing RecordLabels, _ phrases: Phrasebook) {
    self.space = space
    places = RecordValues(repeating: 0, count: space.count)
    var known: [WhenView: UInt32] = [:]
    for kind in Self.kinds {
      for reference in dossier.references(of: kind) {
        guard let when = Self.when(reference, dossier, labels, phrases) else { continue }
        let place = known[when, default: UInt32(dates.count + 1)]
        if place > dates.count {
          known[when] = place
          dates.append(when)
        }
        places.fill(space.number(of: reference), with: place)
      }
    }
    dates = dates.exact
  }

  /// The dates after an edit.
  ///
  /// - Parameter relabeled: records whose labels differ, other than the edited ones: events are told by the names of others.
  func following(
    _ edit: SiteEdit, _ relabeled: [RecordReference], _ graph: DossierGraph, _ labels: borrowing RecordLabels,
    _ phrases: Phrasebook
  ) -> RecordDates {
    var followed = self
    var affected = Set(edit.present.lazy.filter { Self.kinds.contains($0.kind) })
    for anchor in edit.present + relabeled where anchor.kind == .event {
      for use in graph.uses(of: anchor) where use.role == .anchor { affected.insert(use.from) }
    }
    for reference in affected {
      followed.edited[space.number(of: reference)] = .some(Self.when(reference, edit.new, labels, phrases))
    }
    return followed
  }

  @inline(__always)
  subscript(reference: RecordReference) -> WhenView? {
    let number = space.number(of: reference)
    if !edited.isEmpty, let when = edited[number] { return when }
    let place = places.find(number) ?? 0
    return place == 0 ? nil : dates[Int(place) - 1]
  }

  /// Gives `body` when a record was, where that lies, unless nobody tells.
  func lend(_ reference: RecordReference, to body: (borrowing WhenView) -> Void) {
    let number = space.number(of: reference)
    if !edited.isEmpty, let when = edited[number] {
      if let when { body(when) }
      return
    }
    let place = places.find(number) ?? 0
    if place > 0 { dates.lend(Int(place) - 1, to: body) }
  }

  private static func when(
    _ reference: RecordReference, _ dossier: Dossier, _ labels: borrowing RecordLabels, _ phrases: Phrasebook
  ) -> WhenView? {
    switch reference {
    case .event(let id): dossier.events.lend(id) { when($0, labels, phrases) }
    case .source(let id): dossier.sources.lend(id) { phrases.when($0.published) }
    case .claim(let id): dossier.claims.lend(id) { phrases.when($0.when) }
    case .person, .organization, .place, .case, .page: nil
    }
  }

  /// When an event was; where only its distance from another one is told, that and the date that follows.
  private static func when(_ event: borrowing Event, _ labels: borrowing RecordLabels, _ phrases: Phrasebook)
    -> WhenView?
  {
    guard let relative = event.relative, event.hasDerivedDate || event.when == nil, event.when?.words == nil else {
      return phrases.when(event.when)
    }
    let anchor = labels[.event(relative.anchor)]
    return WhenView(
      text: "\(phrases.distance(relative.offset)): \(anchor)", dateTime: event.when?.date?.htmlDateTime,
      bounds: event.when?.date.map(phrases.date))
  }
}
