import DossierTemplate

/// Where else the same can be read, on the word of the same.
struct CitedPlaceView: TemplateView {
  let chain: AttributedChain

  static let fields = ViewFields<CitedPlaceView>(
    "citedPlace", "Where else the same can be read, on the word of the same."
  ) { fields in
    fields.view("source", "Source") { $0.chain.source ?? LinkView("") }
    fields.text(
      "locator", "'paragraph 4'", isPresent: { $0.chain.hasLocator },
      escapingWriter: { $0.chain.writeLocator(as: $1, to: &$2) })
  }
}
