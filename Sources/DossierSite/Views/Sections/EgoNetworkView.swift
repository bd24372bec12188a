import DossierTemplate

/// The record and those it is tied to, in a column with lines before it.
struct EgoNetworkView: TemplateView {
  var lines: HTMLFragment
  var alters: [AlterView] = []
  var omitted: String?

  static let fields = ViewFields<EgoNetworkView>(
    "egoNetwork", "The record and those it is tied to, in a column with lines before it."
  ) { fields in
    fields.html("lines", "SVG that leads from the record to the rows of `alters`; stretch it to their height", \.lines)
    fields.list("alters", "Who is tied to the record, in rows of equal height", \.alters)
    fields.text("omitted", "'Shown are 10 of 31 ties'", \.omitted)
  }
}
