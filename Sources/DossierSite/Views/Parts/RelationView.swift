import DossierTemplate

/// Seen from the page's own record ('handled by').
struct RelationView: TemplateView {
  var kind: String
  var other: LinkView
  var says: String?
  var when: WhenView?
  var attributions: [AttributionView] = []

  static let fields = ViewFields<RelationView>("relation", "Seen from the page's own record ('handled by').") {
    fields in
    fields.text("kind", "Kind", \.kind)
    fields.view("other", "Other", \.other)
    fields.text("says", "Says", \.says)
    fields.view("when", "When", \.when)
    fields.list("attributions", "Attributions", \.attributions)
  }
}
