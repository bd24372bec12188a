import DossierTemplate

/// A place that lies within the page's.
struct PlaceWithinView: TemplateView {
  var link: LinkView
  var around: LinkView?
  var tally: String?

  static let fields = ViewFields<PlaceWithinView>("placeWithin", "A place that lies within the page's.") { fields in
    fields.view("link", "Link", \.link)
    fields.view("around", "The place that it is part of, if that is not the page's own", \.around)
    fields.text("tally", "What its own page has to tell: '2 events, 1 case'", \.tally)
  }
}
