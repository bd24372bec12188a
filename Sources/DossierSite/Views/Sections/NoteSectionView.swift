import DossierTemplate

/// Note section.
struct NoteSectionView: TemplateView {
  var body: HTMLFragment
  var citations: CitationListView?

  static let fields = ViewFields<NoteSectionView>("noteSection", "Note section.") { fields in
    fields.html("body", "Headings start at h3", \.body)
    fields.view("citations", "Citations", \.citations)
  }
}
