import DossierModel

/// A dated event as a chart shows it: between two places on the axis.
struct ChartedEvent {
  /// How an event is drawn: the more is known of its date, the more ink it gets.
  enum Look: Equatable {
    /// Known to the day: a dot.
    case mark
    /// Known to lie between two days: a bar.
    case band
    /// Known so vaguely that a bar would drown all others: a thin line.
    case line
  }

  let id: EventID
  let start: Share
  let end: Share
  /// Where the event is counted: at its earliest day or, where that is open, at its latest.
  let counted: Share
  let look: Look
  /// Whether the date has no bound, or one beyond the axis, on either side.
  let isOpenBefore: Bool
  let isOpenAfter: Bool
  let status: ClaimStatus

  /// The least that a band is wide.
  private static let leastWidth = 90
  /// A band wider than this is drawn as a line, if its date leaves more than a year open.
  private static let widestBand = 2_500
  private static let vagueDays = 366

  /// Nil if the event has no date.
  init?(_ id: EventID, _ site: SiteContext, _ scale: TimeScale) {
    let told = site.dossier.events.holding(id).lend { event in
      (
        bounds: event.when?.date?.bounds, isExactDay: event.when?.date?.isExactDay ?? false,
        status: event.attributions.bestStatus.worse(of: event.dateStatus)
      )
    }
    guard let bounds = told.bounds, bounds.earliest != nil || bounds.latest != nil else { return nil }
    self.id = id
    status = told.status
    isOpenBefore = bounds.earliest.map { $0 < scale.first } ?? true
    isOpenAfter = bounds.latest.map { $0 > scale.last } ?? true
    let start = bounds.earliest.map(scale.x(of:)) ?? .zero
    let end = bounds.latest.map(scale.x(of:)) ?? .whole
    counted = bounds.earliest == nil ? end : start
    guard !told.isExactDay else {
      self.start = start
      self.end = start
      look = .mark
      return
    }
    let width = max((end - start).hundredths, Self.leastWidth)
    self.start = Share(hundredths: min(start.hundredths, Share.whole.hundredths - width))
    self.end = Share(hundredths: self.start.hundredths + width)
    guard let earliest = bounds.earliest, let latest = bounds.latest else {
      look = .line
      return
    }
    look = width > Self.widestBand && latest.number - earliest.number > Self.vagueDays ? .line : .band
  }
}
