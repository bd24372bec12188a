import DossierTemplate

/// Figure.
struct FigureView: TemplateView {
  var number: String
  var of: String?
  var percent: String?
  var what: String
  var url: SiteURL?

  static let fields = ViewFields<FigureView>("figure", "Figure.") { fields in
    fields.text("number", "'14'", \.number)
    fields.text("of", "'21': the denominator", \.of)
    fields.text("percent", "For the bar", \.percent)
    fields.text("what", "'cases whose year is known'", \.what)
    fields.url("url", "Url", \.url)
  }
}
