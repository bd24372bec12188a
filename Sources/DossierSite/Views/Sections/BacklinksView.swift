import DossierTemplate

/// What links here, by kind; each list by sort key.
struct BacklinksView: TemplateView {
  var count: String
  var above: String?
  var hasMore: Bool
  var people: LinkListView?
  var organizations: LinkListView?
  var places: LinkListView?
  var cases: LinkListView?
  var sources: LinkListView?
  var notes: LinkListView?

  static let fields = ViewFields<BacklinksView>("backlinks", "What links here, by kind; each list by sort key.") {
    fields in
    fields.text("count", "Count", \.count)
    fields.text("above", "How many of them are linked further up on the page and not listed here", \.above)
    fields.flag("hasMore", "Whether any are listed here", \.hasMore)
    fields.view("people", "People", \.people)
    fields.view("organizations", "Organizations", \.organizations)
    fields.view("places", "Places", \.places)
    fields.view("cases", "Cases", \.cases)
    fields.view("sources", "Sources", \.sources)
    fields.view("notes", "Notes", \.notes)
  }
}
