import DossierTemplate

/// An event in short, where its own page tells who says so.
struct HappeningView: TemplateView {
  var link: LinkView
  var when: WhenView?
  var place: LinkView
  var status: String
  var statusKey: String

  static let fields = ViewFields<HappeningView>(
    "happening", "An event in short, where its own page tells who says so."
  ) { fields in
    fields.view("link", "Link", \.link)
    fields.view("when", "When", \.when)
    fields.view("place", "Where within the page's place", \.place)
    fields.text("status", "The status as the page words it", \.status)
    fields.text("statusKey", "The same as a class", \.statusKey)
  }
}
