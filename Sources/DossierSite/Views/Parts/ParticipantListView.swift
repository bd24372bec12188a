import DossierTemplate

/// Participant list.
struct ParticipantListView: TemplateView {
  /// So many participants are named on pages where their event isn't at home: on each of their own pages, were it all of them, their
  /// number would count twice.
  static let limit = 24

  var items: [ParticipantView] = []
  var more: String?
  var url: SiteURL?

  static let fields = ViewFields<ParticipantListView>("participantList", "Participant list.") { fields in
    fields.list("items", "Items; where the event isn't at home, no more than 24", \.items)
    fields.text("more", "'and 3,976 more', who are named where the event is at home", \.more)
    fields.url("url", "The event's home, only with more", \.url)
  }
}
