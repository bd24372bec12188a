import DossierTemplate

/// Position.
struct PositionView: TemplateView {
  var title: String?
  var organization: LinkView?
  var place: LinkView?
  var when: WhenView?
  var attributions: [AttributionView] = []

  static let fields = ViewFields<PositionView>("position", "Position.") { fields in
    fields.text("title", "Absent where only the organization is told", \.title)
    fields.view("organization", "Organization", \.organization)
    fields.view("place", "Place", \.place)
    fields.view("when", "When", \.when)
    fields.list("attributions", "Attributions", \.attributions)
  }
}
