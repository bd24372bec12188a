import DossierTemplate

/// Sources.
struct SourcesPage: TemplateView {
  var frame: PageFrame
  var total: String
  var rows: [SourceIndexRowView] = []

  static let fields = ViewFields<SourcesPage>("sources", "Sources.") { fields in
    fields.include(\.frame)
    fields.text("total", "Total", \.total)
    fields.list("rows", "By date published, undated last", \.rows)
  }
}
