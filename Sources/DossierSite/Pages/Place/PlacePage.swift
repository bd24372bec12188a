import DossierTemplate

/// Place.
struct PlacePage: TemplateView {
  var record: RecordFrame
  var kind: String?
  var within: [LinkView] = []
  var coordinates: String?
  var inside: PlacesWithinView?
  var jurisdictionOf: LinkListView?
  var cases: LinkListView?
  var located: LinkListView?

  static let fields = ViewFields<PlacePage>("place", "Place.") { fields in
    fields.include(\.record)
    fields.text("kind", "Kind", \.kind)
    fields.list("within", "From the widest to the nearest (breadcrumbs)", \.within)
    fields.text("coordinates", "Coordinates", \.coordinates)
    fields.view("inside", "The places within it, and what happened there", \.inside)
    fields.view("jurisdictionOf", "Cases under its law", \.jurisdictionOf)
    fields.view("cases", "Cases that are set here", \.cases)
    fields.view("located", "Organizations and people's births, posts here", \.located)
  }
}
