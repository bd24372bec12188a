import DossierTemplate

/// The places that lie within the page's, however deep, and what happened there.
struct PlacesWithinView: TemplateView {
  var count: String
  var places: [PlaceWithinView] = []
  var happenings: [HappeningView] = []
  var more: String?

  static let fields = ViewFields<PlacesWithinView>(
    "placesWithin", "The places that lie within the page's, however deep, and what happened there."
  ) { fields in
    fields.text("count", "How many places", \.count)
    fields.list("places", "Each before those within it", \.places)
    fields.list("happenings", "The events there, by date; of very many, the first", \.happenings)
    fields.text("more", "'and 40 more', which the pages of those places have", \.more)
  }
}
