import DossierModel
import DossierPublishing
import DossierTemplate

/// `events.ics`: the events whose day is known, as an iCalendar (RFC 5545).
///
/// Other dates can't be told there without feigning exactness. The status is part of each title, because a calendar shows little
/// else. The time stamp that the format asks for is the latest edition's; there is no clock in a build.
struct EventCalendar: LongExport {
  let site: SiteContext

  var path: PagePath { .calendar }

  /// Whether there is an event whose day is known: RFC 5545 has no calendar without one.
  var hasEvents: Bool { site.dossier.events.ids.contains { day(of: $0) != nil } }

  /// The day that a calendar can tell.
  private func day(of id: EventID) -> CalendarDay? {
    site.dossier.events.lend(id) { event in
      guard event.isOfKnownDay, let day = event.when?.date?.earliest, day.year > 0 else { return nil }
      return day
    }
  }

  func write(to take: (inout [UInt8]) throws -> Void) rethrows {
    var lines = ContentLines()
    let settings = site.dossier.settings
    lines.append("BEGIN", "VCALENDAR")
    lines.append("VERSION", "2.0")
    lines.append("PRODID", "-//Dossier//Dossier//EN")
    lines.append("CALSCALE", "GREGORIAN")
    lines.append("NAME", text: settings.title)
    lines.append("X-WR-CALNAME", text: settings.title)
    if !settings.description.isEmpty { lines.append("DESCRIPTION", text: settings.description) }
    let (host, stamp) = (host, "\((settings.editionDay ?? CalendarDay(number: 0)).digits)T000000Z")
    for id in site.graph.chronology {
      guard let day = day(of: id) else { continue }
      lines.append("BEGIN", "VEVENT")
      lines.append("UID", "\(site.dossier.events[id].header.slug)@\(host)")
      lines.append("DTSTAMP", stamp)
      lines.append("DTSTART;VALUE=DATE", day.digits)
      site.dossier.events.lend(id) { write($0, id, to: &lines) }
      lines.append("TRANSP", "TRANSPARENT")
      lines.append("END", "VEVENT")
      try lines.handOver(from: ExportPiece.length, to: take)
    }
    lines.append("END", "VCALENDAR")
    try lines.handOver(to: take)
  }

  private func write(_ event: borrowing Event, _ id: EventID, to lines: inout ContentLines) {
    var statuses = event.attributions.statuses
    if !event.dateStatus.stands, event.dateStatus != event.attributions.bestStatus {
      statuses += "; date \(event.dateStatus.rawValue)"
    }
    lines.append("SUMMARY", text: "\(site.labels[.event(id)]) (\(statuses))")
    var description: [UInt8] = []
    if let says = event.says {
      description.append(says)
      description.append(UInt8(ascii: "\n"))
    }
    site.appendWords(for: event.attributions, to: &description)
    lines.append("DESCRIPTION", utf8: description)
    if let place = location(of: event) { lines.append("LOCATION", text: place) }
    lines.append("CATEGORIES", text: event.type.replacingHyphens)
    if let url = site.absoluteURL(of: .event(id)) { lines.append("URL", url) }
  }

  /// Where it was: all places of which somebody says so and nobody denies it, those in doubt with their status.
  private func location(of event: borrowing Event) -> String? {
    guard !event.places.isEmpty else { return event.place.map(site.name(of:)) }
    let places = event.places.upheld.map { account in
      let (name, status) = (site.name(of: account.value), account.attribution.bestStatus)
      return status.stands ? name : "\(name) (\(status.rawValue))"
    }
    return places.isEmpty ? nil : places.distinct().joined(separator: " or ")
  }

  /// What makes ids of events unique in the world: the host of the base URL, else a name that can be nobody's.
  private var host: String {
    let settings = site.dossier.settings
    if let url = settings.baseURL, let host = URLHost.host(of: url) { return host }
    return "\(Slug.suggestion(for: settings.title) ?? "dossier").invalid"
  }
}

extension CalendarDay {
  /// `20060421`.
  var digits: String {
    String(decoding: isoText.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
  }
}
