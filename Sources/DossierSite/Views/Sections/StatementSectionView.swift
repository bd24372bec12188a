import DossierTemplate

/// Statements about others that the page's record makes or passes on.
struct StatementSectionView: TemplateView {
  var count: String
  var above: String?
  var groups: [StatementGroupView] = []
  var pages: LinkListView?

  static let fields = ViewFields<StatementSectionView>(
    "statementSection", "Statements about others that the page's record makes or passes on."
  ) { fields in
    fields.text("count", "'12'", \.count)
    fields.text("above", "'3 statements' more, which stand on the page already for what they say", \.above)
    fields.list("groups", "By the record that they are about. Partial `statements`", \.groups)
    fields.view("pages", "Where there are very many: the pages over which they are spread", \.pages)
  }
}
