import DossierTemplate

/// Speakers.
struct SpeakersView: TemplateView {
  var who: [LinkView] = []

  static let fields = ViewFields<SpeakersView>("speakers", "Speakers.") { fields in
    fields.list("who", "Who", \.who)
  }
}
