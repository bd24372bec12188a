import DossierTemplate

/// Partial `event`.
struct EventView: TemplateView {
  var id: String?
  var url: SiteURL?
  var title: RecordLabelText
  var kind: String
  var when: WhenView?
  var dates: FactView?
  var place: LinkView?
  var places: FactView?
  var role: String?
  var participants: ParticipantListView?
  var attested: [ParticipantView] = []
  var cases: [LinkView] = []
  var says: String?
  var attributions: [AttributionView] = []
  var counts: [CountView] = []
  var findings: [FindingView] = []
  var links: LinkListView?
  var tags: [String] = []

  static let fields = ViewFields<EventView>("event", "Partial `event`.") { fields in
    fields.text(
      "id",
      "Anchor; only at home: an inline event's record page, a standalone event's year page (or timeline.html when there are no year pages or it is undated)",
      \.id)
    fields.url("url", "Its home with anchor, only when shown elsewhere", \.url)
    fields.text("title", "Title", \.title)
    fields.text("kind", "Kind", \.kind)
    fields.view("when", "Any of `dates` where these differ; absent = undated", \.when)
    fields.view("dates", "The accounts of when it was, where others vouch for these or they differ", \.dates)
    fields.view("place", "Not on that place's own page, and not where accounts of it differ", \.place)
    fields.view("places", "The same of where it was", \.places)
    fields.text("role", "The part that the page's record had in it: 'witness'", \.role)
    fields.view("participants", "Participants, without the page's record", \.participants)
    fields.list("attested", "Participants for whom somebody else vouches than for the event", \.attested)
    fields.list("cases", "Without the page's own case", \.cases)
    fields.text("says", "Says", \.says)
    fields.list("attributions", "Attributions", \.attributions)
    fields.list("counts", "Figures", \.counts)
    fields.list("findings", "At home: what the editors conclude, but for what stands with a contradiction", \.findings)
    fields.view("links", "At home: pages outside the dossier", \.links)
    fields.texts("tags", "At home: tags", \.tags)
  }
}
