import DossierTemplate

/// What continues a list that is too long for its record's page.
struct ContinuationPage: TemplateView {
  var frame: PageFrame
  var record: LinkView
  var name: String
  var shown: String
  var events: EventSectionView?
  var roles: RoleSectionView?
  var weight: WeightView?
  var statements: StatementSectionView?
  var pages: LinkListView
  var previous: LinkView
  var next: LinkView?

  static let fields = ViewFields<ContinuationPage>(
    "continuation", "What continues a list that is too long for its record's page."
  ) { fields in
    fields.include(\.frame)
    fields.view("record", "The record's page", \.record)
    fields.text("name", "What is listed: 'Events', 'Roles in cases', 'Statements about others'", \.name)
    fields.text("shown", "'501–1,000 of 20,000 events'", \.shown)
    fields.view("events", "The events, where they are listed", \.events)
    fields.view("roles", "The roles, where they are listed", \.roles)
    fields.view("weight", "What rests on a source, where that is listed", \.weight)
    fields.view("statements", "What a record says or passes on, where that is listed", \.statements)
    fields.view("pages", "A link to each page of the list", \.pages)
    fields.view("previous", "The page before", \.previous)
    fields.view("next", "The page behind", \.next)
  }
}
