import DossierTemplate

/// Participant.
struct ParticipantView: TemplateView {
  var who: LinkView
  var role: String?
  var attributions: [AttributionView] = []

  static let fields = ViewFields<ParticipantView>("participant", "Participant.") { fields in
    fields.view("who", "Who", \.who)
    fields.text("role", "Role", \.role)
    fields.list("attributions", "Only if they are not those of the event", \.attributions)
  }
}
