import DossierTemplate

/// Contradictions.
struct ContradictionsPage: TemplateView {
  var frame: PageFrame
  var total: String
  var subjects: [ConflictSubjectView] = []

  static let fields = ViewFields<ContradictionsPage>("contradictions", "Contradictions.") { fields in
    fields.include(\.frame)
    fields.text("total", "'6 contradictions in 87 claims'", \.total)
    fields.list("subjects", "Subjects", \.subjects)
  }
}
