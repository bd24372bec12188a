import DossierTemplate

/// Contradictions.
struct ContradictionsPage: TemplateView {
  var frame: PageFrame
  var total: String
  var shown: String?
  var subjects: [ConflictSubjectView] = []
  var pages: LinkListView?

  static let fields = ViewFields<ContradictionsPage>("contradictions", "Contradictions.") { fields in
    fields.include(\.frame)
    fields.text(
      "total", "'6 points on which accounts differ (2 of them compatible as the editors see it) in 87 claims'", \.total)
    fields.text("shown", "'1–200 of 500 points on which accounts differ', where they are on several pages", \.shown)
    fields.list("subjects", "Subjects", \.subjects)
    fields.view("pages", "The pages of a very long list", \.pages)
  }
}
