import DossierTemplate

/// Participant.
struct ParticipantView: TemplateView {
  var who: LinkView
  var role: String?

  static let fields = ViewFields<ParticipantView>("participant", "Participant.") { fields in
    fields.view("who", "Who", \.who)
    fields.text("role", "Role", \.role)
  }
}
