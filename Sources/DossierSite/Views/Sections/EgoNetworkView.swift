import DossierTemplate

/// The record among those it is tied to, in two columns with lines before each.
struct EgoNetworkView: TemplateView {
  var nearLines: HTMLFragment
  var near: [AlterView] = []
  var farLines: HTMLFragment?
  var far: [AlterView] = []
  var omitted: String?

  static let fields = ViewFields<EgoNetworkView>(
    "egoNetwork", "The record among those it is tied to, in two columns with lines before each."
  ) { fields in
    fields.html(
      "nearLines", "SVG that leads from the record to the rows of `near`; stretch it to their height", \.nearLines)
    fields.list("near", "Who is tied to the record, in rows of equal height", \.near)
    fields.html("farLines", "SVG that leads from `near` to `far`; absent if there is no `far`", \.farLines)
    fields.list("far", "Who is tied to those, in rows of equal height", \.far)
    fields.text("omitted", "'Shown are 14 of 31 ties'", \.omitted)
  }
}
