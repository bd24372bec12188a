import DossierModel
import DossierTemplate

/// Partial `event`.
struct EventView: TemplateView {
  /// Lends what the event is called, what kind of event it is, when it was and what happened.
  let handle: SiteHandle
  let event: EventID
  /// Where it is at home; nil if that is here.
  let url: SiteURL?
  let hasAnchor: Bool
  var dates: FactView?
  var place: LinkView?
  var places: FactView?
  var role: String?
  var participants: ParticipantListView?
  var attested: [ParticipantView] = []
  var cases: [LinkView] = []
  var attributions: [AttributionView] = []
  var counts: [CountView] = []
  var findings: [FindingView] = []
  var links: LinkListView?
  var tags: [String] = []

  static let fields = ViewFields<EventView>("event", "Partial `event`.") { fields in
    fields.text(
      "id",
      "Anchor; only at home: an inline event's record page, a standalone event's year page (or timeline.html when there are no year pages or it is undated)",
      isPresent: { $0.hasAnchor },
      escapingWriter: { view, escaping, output in
        view.lend { output.append($0.header.slug, as: escaping) }
      })
    fields.url("url", "Its home with anchor, only when shown elsewhere", \.url)
    fields.text(
      "title", "Title",
      escapingWriter: { view, escaping, output in
        view.handle.site.labels.lend(.event(view.event)) { output.append(utf8: $0, as: escaping) }
      })
    fields.text("kind", "Kind") { view in view.handle.site.phrases.term(view.lend { $0.type }) }
    fields.view("when", "Any of `dates` where these differ; absent = undated") { view, body in
      view.handle.site.dates.lend(.event(view.event), to: body)
    }
    fields.view("dates", "The accounts of when it was, where others vouch for these or they differ", \.dates)
    fields.view("place", "Not on that place's own page, and not where accounts of it differ", \.place)
    fields.view("places", "The same of where it was", \.places)
    fields.text("role", "The part that the page's record had in it: 'witness'", \.role)
    fields.view("participants", "Participants, without the page's record", \.participants)
    fields.list("attested", "Participants for whom somebody else vouches than for the event", \.attested)
    fields.list("cases", "Without the page's own case", \.cases)
    fields.text(
      "says", "Says", isPresent: { $0.lend { !($0.says ?? "").isEmpty } },
      escapingWriter: { view, escaping, output in
        view.lend { event in event.says.lend { output.append($0, as: escaping) } }
      })
    fields.list("attributions", "Attributions", \.attributions)
    fields.list("counts", "Figures", \.counts)
    fields.list("findings", "At home: what the editors conclude, but for what stands with a contradiction", \.findings)
    fields.view("links", "At home: pages outside the dossier", \.links)
    fields.texts("tags", "At home: tags", \.tags)
  }

  /// Gives `body` the event where it lies.
  private func lend<Result>(to body: (borrowing Event) -> Result) -> Result {
    handle.site.dossier.events.holding(event).lend(to: body)
  }
}
