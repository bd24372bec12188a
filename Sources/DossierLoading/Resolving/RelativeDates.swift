import DossierDiagnostics
import DossierModel

/// Dates events that are told from other events: four days after the arrest.
///
/// An event's own date always counts; only where it has none does one follow from its anchor.
struct RelativeDates {
  private enum State {
    case underWay, done
    /// Part of a circle or told from one, which has been reported.
    case failed
  }

  private(set) var diagnostics: [Diagnostic] = []
  private var events = RecordTable<Event>()
  /// Of the events that were looked at.
  private var states: [EventID: State] = [:]
  /// The dates that follow, to the day. Events have them no finer than the date that was told.
  private var reckoned: [EventID: PartialDate] = [:]

  /// Fills in the dates of all events that are told from others.
  mutating func fill(in table: inout RecordTable<Event>) {
    // Swapped, so that the table has one owner and is changed in place.
    swap(&events, &table)
    for id in events.ids where events.lend(id, to: { $0.relative != nil }) { date(id) }
    swap(&events, &table)
  }

  /// Dates an event and first those that it is told from. A chain can be as long as the dossier: no recursion.
  private mutating func date(_ first: EventID) {
    var chain: [EventID] = []
    var next: EventID? = first
    while let id = next, states[id] == nil {
      states[id] = .underWay
      chain.append(id)
      next = anchor(of: id)?.anchor
    }
    if let next, states[next] == .underWay, let start = chain.firstIndex(of: next) {
      reportCycle(chain[start...])
      for id in chain[start...] { fail(id) }
    }
    for id in chain.reversed() where states[id] == .underWay {
      if let relative = anchor(of: id), states[relative.anchor] == .failed {
        fail(id)
      } else {
        derive(id)
        states[id] = .done
      }
    }
  }

  /// How an event without a date of its own is told from another one.
  private func anchor(of id: EventID) -> RelativeDate? {
    let event = events[id]
    guard event.when?.date == nil || event.hasDerivedDate else { return nil }
    return event.relative
  }

  private mutating func fail(_ id: EventID) {
    states[id] = .failed
    give(id, nil)
  }

  private mutating func derive(_ id: EventID) {
    guard let relative = anchor(of: id) else { return }
    guard let anchor = events[relative.anchor].when?.date else {
      diagnostics.append(.undatedAnchor(events[relative.anchor], of: relative))
      return give(id, nil)
    }
    let start = (reckoned[relative.anchor] ?? anchor).edge(towards: relative.offset)
    guard let moved = start.shifted(by: relative.offset.estimate) else {
      diagnostics.append(.dateOutOfRange(relative))
      return give(id, nil)
    }
    reckoned[id] = moved
    give(id, moved.noFiner(than: anchor), at: moved.sortKey)
  }

  /// An event that has its date already stays where it lies.
  private mutating func give(_ id: EventID, _ date: PartialDate?, at place: DateSortKey? = nil) {
    guard events[id].when?.date != date || events[id].sortKey != place else { return }
    events.replace(id, with: events[id].derivingDate(date, at: place))
  }

  private mutating func reportCycle(_ cycle: ArraySlice<EventID>) {
    let links = cycle.compactMap { id in events[id].relative.map { (slug: events[id].header.slug, range: $0.range) } }
    guard let first = links.min(by: { $0.range < $1.range }) else { return }
    diagnostics.append(.dateCycle(first.slug, at: first.range, others: links.filter { $0.slug != first.slug }))
  }
}

extension Diagnostic {
  fileprivate static func undatedAnchor(_ anchor: Event, of relative: RelativeDate) -> Diagnostic {
    Diagnostic(
      .undatedAnchor, "`\(anchor.header.slug)`, from which the date is told, has no date itself", at: relative.range,
      notes: [Note("`\(anchor.header.slug)` is given here", at: anchor.header.range)])
  }

  fileprivate static func dateOutOfRange(_ relative: RelativeDate) -> Diagnostic {
    Diagnostic(.undatedAnchor, "offset leads beyond the years −9999 to 9999", at: relative.range)
  }

  fileprivate static func dateCycle(
    _ slug: String, at range: SourceRange, others: [(slug: String, range: SourceRange)]
  ) -> Diagnostic {
    let summary = others.isEmpty ? "`\(slug)` is told from itself" : "`\(slug)` is told, in the end, from itself"
    let notes = others.prefix(10).map { Note("by way of `\($0.slug)`", at: $0.range) }
    return Diagnostic(.relativeDateCycle, summary, at: range, notes: notes)
  }
}

extension DiagnosticKind {
  static let relativeDateCycle = DiagnosticKind(
    "relative-date-cycle", .error,
    """
    Events that are told from each other in a circle have no date. Give one of them a date of its own (`when`), or tell it from another \
    event.
    """)

  static let undatedAnchor = DiagnosticKind(
    "undated-anchor", .warning,
    """
    A date that is told from another event follows from that event's date; without one, the event stands undated at the end of timelines. \
    Give the other event a date, if only a rough one.
    """)
}
