import DossierModel
import DossierPublishing

/// `feed.xml`: the editions as an Atom feed (RFC 4287).
///
/// Only with a base URL, since its ids must be absolute, and with at least one dated edition, since it must say when it changed. An
/// edition's id is made of its date, so it stays what it is when the site is built again.
struct EditionFeed: SiteExport {
  private struct Entry {
    let edition: DossierSettings.Edition
    let day: CalendarDay
    let id: String
  }

  private let settings: DossierSettings
  private let baseURL: String
  private let entries: [Entry]

  var path: PagePath { .feed }

  /// Nil if there can be no feed.
  init?(_ settings: DossierSettings) {
    guard let baseURL = settings.baseURL else { return nil }
    var countByDay: [CalendarDay: Int] = [:]
    // From the first edition on, so that a later one of the same day doesn't change the ids of those before it.
    let entries = settings.editions.reversed().compactMap { edition -> Entry? in
      guard let day = edition.day, day.year > 0 else { return nil }
      let number = countByDay[day, default: 0] + 1
      countByDay[day] = number
      let suffix = number > 1 ? "-\(number)" : ""
      return Entry(edition: edition, day: day, id: "\(baseURL)/#edition-\(day.isoText)\(suffix)")
    }
    guard !entries.isEmpty else { return nil }
    self.settings = settings
    self.baseURL = baseURL
    self.entries = entries.reversed()
  }

  func write(into bytes: inout [UInt8]) {
    var document = XMLDocument(bytes: bytes)
    bytes = []
    let home = "\(baseURL)/\(PagePath.start.text)"
    let attributes: KeyValuePairs = ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": settings.language]
    document.element("feed", attributes) { feed in
      feed.element("id", text: "\(baseURL)/")
      feed.element("title", text: settings.title)
      if !settings.subtitle.isEmpty { feed.element("subtitle", text: settings.subtitle) }
      feed.empty("link", ["rel": "self", "type": "application/atom+xml", "href": "\(baseURL)/\(path.text)"])
      feed.empty("link", ["rel": "alternate", "type": "text/html", "href": home])
      if let latest = entries.map(\.day).max() { feed.element("updated", text: Self.time(latest)) }
      feed.element("author") { $0.element("name", text: settings.publisher.nonEmpty ?? settings.title) }
      if !settings.license.isEmpty { feed.element("rights", text: settings.license) }
      for entry in entries {
        feed.element("entry") { item in
          item.element("id", text: entry.id)
          item.element("title", text: entry.edition.title.nonEmpty ?? entry.day.isoText)
          item.element("updated", text: Self.time(entry.day))
          item.empty("link", ["rel": "alternate", "type": "text/html", "href": home])
          if !entry.edition.summary.isEmpty { item.element("summary", text: entry.edition.summary) }
        }
      }
    }
    bytes = document.bytes
  }

  /// The beginning of a day, in the form of RFC 3339.
  private static func time(_ day: CalendarDay) -> String {
    "\(day.isoText)T00:00:00Z"
  }
}
