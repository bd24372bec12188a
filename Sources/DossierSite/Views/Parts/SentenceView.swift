import DossierTemplate

/// Sentence.
struct SentenceView: TemplateView {
  var parts: [String] = []
  var convicts: LinkListView?
  var court: LinkView?
  var date: WhenView?
  var attributions: [AttributionView] = []

  static let fields = ViewFields<SentenceView>("sentence", "Sentence.") { fields in
    fields.texts("parts", "'14 years in prison', 'death, suspended for 2 years', 'fine of 40,000 yuan'", \.parts)
    fields.view("convicts", "On whom it was imposed, where that is told", \.convicts)
    fields.view("court", "Court", \.court)
    fields.view("date", "Date", \.date)
    fields.list("attributions", "Attributions", \.attributions)
  }
}
