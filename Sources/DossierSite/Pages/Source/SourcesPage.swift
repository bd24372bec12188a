import DossierTemplate

/// Sources.
struct SourcesPage: TemplateView {
  var frame: PageFrame
  var total: String
  var shown: String?
  var rows: [SourceIndexRowView] = []
  var pages: LinkListView?

  static let fields = ViewFields<SourcesPage>("sources", "Sources.") { fields in
    fields.include(\.frame)
    fields.text("total", "Total", \.total)
    fields.text("shown", "'1–1,000 of 5,000 sources', where they are on several pages", \.shown)
    fields.list("rows", "By date published, undated last", \.rows)
    fields.view("pages", "The pages of a very long list", \.pages)
  }
}
