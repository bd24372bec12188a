import DossierTemplate

/// Conflict subject.
struct ConflictSubjectView: TemplateView {
  var link: LinkView
  var conflicts: [MatrixView] = []

  static let fields = ViewFields<ConflictSubjectView>("conflictSubject", "Conflict subject.") { fields in
    fields.view("link", "Link", \.link)
    fields.list("conflicts", "Conflicts", \.conflicts)
  }
}
