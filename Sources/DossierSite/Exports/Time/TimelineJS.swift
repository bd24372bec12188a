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
struct TimelineJS: LongExport {
  let site: SiteContext

  var path: PagePath { .timelineJS }

  func write(to take: (inout [UInt8]) throws -> Void) rethrows {
    let settings = site.dossier.settings
    var json = JSONWriter()
    try json.object { json in
      json.key("title")
      json.object { json in
        json.key("text")
        json.object { json in
          json.member("headline", html: settings.title)
          if !settings.description.isEmpty { json.member("text", html: settings.description) }
        }
      }
      try json.lines("events", dated, to: take) { write($0, to: &$1) }
      json.breakLine()
      json.member("scale", "human")
      json.breakLine()
    }
    try json.end(to: take)
  }

  private var dated: some Sequence<EventID> {
    site.graph.chronology.lazy.filter { id in
      site.dossier.events.lend(id) { TimelineLayout.start(of: $0) } != nil
    }
  }

  private func write(_ id: EventID, to json: inout JSONWriter) {
    site.dossier.events.lend(id) { write($0, id, to: &json) }
  }

  private func write(_ event: borrowing Event, _ id: EventID, to json: inout JSONWriter) {
    guard let date = event.when?.date, let span = TimelineSpan(date) else { return }
    json.object { json in
      json.key("start_date")
      write(span.start, to: &json)
      json.member("end_date", ifPresent: span.end) { write($0, to: &$1) }
      json.member("display_date", event.when?.words ?? site.phrases.date(date))
      json.member("unique_id", event.header.slug)
      if let id = event.cases.first { json.member("group", html: site.dossier.cases[id].title) }
      json.member("autolink", false)
      json.key("text")
      json.object { json in
        json.member("headline", html: site.labels[.event(id)])
        json.key("text")
        text(of: event, id).withBytes { json.string(utf8: $0) }
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

  private func text(of event: borrowing Event, _ id: EventID) -> OutputBuffer {
    var html = OutputBuffer(capacity: 512)
    if let says = event.says { html.append(paragraph: Array(says.utf8)) }
    var words: [UInt8] = []
    site.appendWords(for: event.attributions, to: &words)
    html.append(paragraph: words)
    event.dates.all.lendEach { account in
      guard let date = account.value.words ?? account.value.date.map(site.phrases.date) else { return }
      words = Array("\(date): ".utf8)
      site.appendWords(forAll: account.attribution, to: &words)
      html.append(paragraph: words)
    }
    if let url = site.absoluteURL(of: .event(id)) {
      html.append(literal: "<p><a href=\"")
      html.append(url, as: .attribute)
      html.append(literal: "\">")
      html.append(site.dossier.settings.title, as: .attribute)
      html.append(literal: "</a></p>")
    }
    return html
  }
}

extension OutputBuffer {
  fileprivate mutating func append(paragraph text: [UInt8]) {
    append(literal: "<p>")
    text.withUnsafeBufferPointer { append(utf8: $0, as: .attribute) }
    append(literal: "</p>")
  }
}

extension JSONWriter {
  /// A key with text as HTML.
  fileprivate mutating func member(_ key: StaticString, html text: borrowing String) {
    var html: [UInt8] = []
    html.append(text, as: .attribute)
    self.key(key)
    string(utf8: html)
  }
}
