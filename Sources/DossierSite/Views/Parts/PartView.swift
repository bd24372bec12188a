import DossierTemplate

/// Part.
struct PartView: TemplateView {
  var what: String
  var figure: String
  var percent: String?

  static let fields = ViewFields<PartView>("part", "Part.") { fields in
    fields.text("what", "What", \.what)
    fields.text("figure", "Figure", \.figure)
    fields.text(
      "percent",
      "Of the whole, 0 to 100, at most one decimal, for a bar (SVG width); only where whole and part are exact numbers of one unit",
      \.percent)
  }
}
