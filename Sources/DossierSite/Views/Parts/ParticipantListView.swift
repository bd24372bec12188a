import DossierTemplate

/// Participant list.
struct ParticipantListView: TemplateView {
  var items: [ParticipantView] = []

  static let fields = ViewFields<ParticipantListView>("participantList", "Participant list.") { fields in
    fields.list("items", "Items", \.items)
  }
}
