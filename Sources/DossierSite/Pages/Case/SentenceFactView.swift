import DossierTemplate

/// Sentence fact.
struct SentenceFactView: TemplateView {
  var values: [SentenceView] = []
  var difference: String?

  static let fields = ViewFields<SentenceFactView>("sentenceFact", "Sentence fact.") { fields in
    fields.list("values", "Values", \.values)
    fields.text("difference", "Difference", \.difference)
  }
}
