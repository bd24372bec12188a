import DossierTemplate

/// Claims on one subject with one `about`. Partial `topic`. Either `conflict`, or `claims`.
struct TopicView: TemplateView {
  var id: String
  var about: String?
  var conflict: ConflictView?
  var claims: ClaimListView?

  static let fields = ViewFields<TopicView>(
    "topic", "Claims on one subject with one `about`. Partial `topic`. Either `conflict`, or `claims`."
  ) { fields in
    fields.text("id", "Anchor, e.g. `about_fate`", \.id)
    fields.text("about", "The topic in words ('fate'); absent where no claim of the page names one", \.about)
    fields.view("conflict", "Conflict", \.conflict)
    fields.view(
      "claims", "All, when there is no conflict; those without a value or that agree with no side, when there is",
      \.claims)
  }
}
