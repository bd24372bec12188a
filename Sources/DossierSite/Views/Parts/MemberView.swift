import DossierTemplate

/// A position seen from the organization.
struct MemberView: TemplateView {
  var who: LinkView
  var title: String
  var when: WhenView?
  var attributions: [AttributionView] = []

  static let fields = ViewFields<MemberView>("member", "A position seen from the organization.") { fields in
    fields.view("who", "Who", \.who)
    fields.text("title", "Title", \.title)
    fields.view("when", "When", \.when)
    fields.list("attributions", "Attributions", \.attributions)
  }
}
