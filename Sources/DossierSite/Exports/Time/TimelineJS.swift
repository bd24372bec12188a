import DossierDiagnostics
import DossierEncoding
import DossierModel
import DossierPublishing
import DossierTemplate

/// `timeline.json`: the dated events in the format of Knight Lab's TimelineJS 3.
///
/// The strip is drawn from the bounds of a date, and what is shown is its words (`display_date`), so that nothing looks more exact
/// than it is. Headlines and texts are HTML there, so they are escaped twice: for HTML and for JSON. Each text ends with who says so.
/// Events without any date, which the format can't hold, are left out.
struct TimelineJS: SiteExport {
  let site: SiteContext

  var path: PagePath { .timelineJS }

  func write(into bytes: inout [UInt8]) {
    let settings = site.dossier.settings
    JSONWriter.append(to: &bytes) { json in
      json.object { json in
        json.key("title")
        json.object { json in
          json.key("text")
          json.object { json in
            json.member("headline", Self.html(settings.title))
            json.member("text", ifPresent: Self.html(settings.description))
          }
        }
        json.lines("events", dated) { write($0, to: &$1) }
        json.breakLine()
        json.member("scale", "human")
        json.breakLine()
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private var dated: some Sequence<EventID> {
    site.graph.chronology.lazy.filter { TimelineLayout.start(of: site.dossier.events[$0]) != nil }
  }

  private func write(_ id: EventID, to json: inout JSONWriter) {
    let event = site.dossier.events[id]
    guard let date = event.when?.date, let span = TimelineSpan(date) else { return }
    json.object { json in
      json.key("start_date")
      write(span.start, to: &json)
      json.member("end_date", ifPresent: span.end) { write($0, to: &$1) }
      json.member("display_date", event.when?.words ?? site.phrases.date(date))
      json.member("unique_id", event.header.slug)
      json.member("group", ifPresent: event.cases.first.map { Self.html(site.dossier.cases[$0].title) })
      json.member("autolink", false)
      json.key("text")
      json.object { json in
        json.member("headline", Self.html(site.labels[.event(id)].text))
        json.member("text", text(of: id))
      }
    }
  }

  private func write(_ parts: TimelineSpan.Parts, to json: inout JSONWriter) {
    json.object { json in
      json.member("year", parts.year)
      json.member("month", ifPresent: parts.month) { month, json in json.integer(month) }
      json.member("day", ifPresent: parts.day) { day, json in json.integer(day) }
    }
  }

  private func text(of id: EventID) -> String {
    let event = site.dossier.events[id]
    var html = event.says.map { "<p>\(Self.html($0))</p>" } ?? ""
    html += "<p>\(Self.html(site.words(for: event.attributions)))</p>"
    for account in event.dates.all {
      guard let words = account.value.words ?? account.value.date.map(site.phrases.date) else { continue }
      let attributions = [account.attribution] + account.attribution.others
      html += "<p>\(Self.html("\(words): \(site.words(for: attributions))"))</p>"
    }
    let address = site.addresses[.event(id)]
    if let url = site.absoluteURL(address.path, fragment: address.fragment) {
      html += "<p><a href=\"\(Self.html(url))\">\(Self.html(site.dossier.settings.title))</a></p>"
    }
    return html
  }

  private static func html(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.append(text, as: .attribute)
    return String(decoding: bytes, as: UTF8.self)
  }
}
