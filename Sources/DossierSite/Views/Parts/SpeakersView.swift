import DossierTemplate

/// Speakers.
struct SpeakersView: TemplateView {
  let chain: AttributedChain

  static let fields = ViewFields<SpeakersView>("speakers", "Speakers.") { fields in
    fields.list("who", "Who", count: { $0.chain.speakerCount }) { $0.chain.speaker($1) }
  }
}
