import DossierTemplate

/// Note.
struct NotePageView: TemplateView {
  var frame: PageFrame
  var name: DisplayNameView
  var summary: String?
  var contents: LinkListView?
  var body: HTMLFragment
  var citations: CitationListView?
  var claims: ClaimSectionView?
  var counts: CountSectionView?
  var findings: FindingSectionView?
  var relations: RelationSectionView?
  var links: LinkListView?
  var backlinks: BacklinksView?
  var hasComparisons: Bool = false
  var isMethod: Bool = false

  static let fields = ViewFields<NotePageView>("note", "Note.") { fields in
    fields.include(\.frame)
    fields.view("name", "Name", \.name)
    fields.text("summary", "Summary", \.summary)
    fields.view("contents", "Headings (url = #id), when more than 2", \.contents)
    fields.html("body", "Headings start at h2", \.body)
    fields.view("citations", "Citations", \.citations)
    fields.view("claims", "What is said about the page's matter", \.claims)
    fields.view("counts", "Figures", \.counts)
    fields.view("findings", "Those not shown in a conflict", \.findings)
    fields.view("relations", "Relations", \.relations)
    fields.view("links", "External pages", \.links)
    fields.view("backlinks", "Backlinks", \.backlinks)
    fields.flag("hasComparisons", "Accounts stand side by side or editors conclude something", \.hasComparisons)
    fields.flag("isMethod", "The method page: shows the key to statuses and grades", \.isMethod)
  }
}
