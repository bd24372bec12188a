import DossierTemplate

/// Party.
struct PartyView: TemplateView {
  var who: LinkView
  var describedAs: String?
  var role: String?
  var outcome: String?
  var attributions: [AttributionView] = []

  static let fields = ViewFields<PartyView>("party", "Party.") { fields in
    fields.view("who", "Who", \.who)
    fields.text("describedAs", "Described as", \.describedAs)
    fields.text("role", "Role", \.role)
    fields.text("outcome", "Outcome", \.outcome)
    fields.list("attributions", "Attributions", \.attributions)
  }
}
