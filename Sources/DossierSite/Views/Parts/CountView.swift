import DossierTemplate

/// A figure as data. Partial `count`.
struct CountView: TemplateView {
  var what: String
  var figure: String
  var equals: String?
  var asOf: WhenView?
  var parts: [PartView] = []
  var attributions: [AttributionView] = []

  static let fields = ViewFields<CountView>("count", "A figure as data. Partial `count`.") { fields in
    fields.text("what", "What", \.what)
    fields.text(
      "figure", "With precision and unit: 'nearly 400 photos', '300 million to 2 billion yuan', '5,200 documents'",
      \.figure)
    fields.text("equals", "'45,000 yuan = 6,300 US dollars': only the other figure, '6,300 US dollars'", \.equals)
    fields.view("asOf", "As of", \.asOf)
    fields.list("parts", "Parts", \.parts)
    fields.list("attributions", "Empty when they are those of the claim or record it stands in", \.attributions)
  }
}
