import DossierTemplate

/// Person, organization, place, case.
struct RecordFrame: TemplateView {
  var frame: PageFrame
  var name: DisplayNameView
  var native: DisplayNameView?
  var summary: String?
  var attributions: [AttributionView] = []
  var identities: [IdentityView] = []
  var tags: [String] = []
  var hasFacts: Bool = false
  var showContents: Bool = false
  var isBare: Bool = false
  var isUnsourced: Bool = false
  var standing: StandingView?
  var differences: DifferenceListView?
  var hasComparisons: Bool = false
  var names: NameSectionView?
  var identifiers: IdentifierSectionView?
  var events: EventSectionView?
  var claims: ClaimSectionView?
  var said: StatementSectionView?
  var relayed: StatementSectionView?
  var counts: CountSectionView?
  var findings: FindingSectionView?
  var relations: RelationSectionView?
  var network: EgoNetworkView?
  var sources: SourceSectionView?
  var note: NoteSectionView?
  var links: LinkListView?
  var backlinks: BacklinksView?
  var previous: LinkView?
  var next: LinkView?

  static let fields = ViewFields<RecordFrame>("record", "Person, organization, place, case.") { fields in
    fields.include(\.frame)
    fields.view("name", "The main name or title", \.name)
    fields.view("native", "The first name of kind native, if it differs", \.native)
    fields.text("summary", "Summary", \.summary)
    fields.list("attributions", "Of the record as a whole, where nothing else is stated in it", \.attributions)
    fields.list("identities", "Whom it may be the same as, and whom it is not", \.identities)
    fields.texts("tags", "Tags", \.tags)
    fields.flag("hasFacts", "Any row of the summary table (names, born, …) or `describedAs`", \.hasFacts)
    fields.flag("showContents", "The page has four sections or more", \.showContents)
    fields.flag("isBare", "Nothing but its name and summary: no facts, no section", \.isBare)
    fields.flag("isUnsourced", "Bare, and no source is given for its name either", \.isUnsourced)
    fields.view("standing", "How sure the claims in `claims` are", \.standing)
    fields.view("differences", "What accounts of the record differ on", \.differences)
    fields.flag(
      "hasComparisons",
      "Accounts stand side by side, editors conclude something, or the record may be another one: what has a stylesheet of its own",
      \.hasComparisons)
    fields.view(
      "names", "All but the main one and `native`; those two only if they have an attribution of their own", \.names)
    fields.view("identifiers", "Passports, register entries, docket numbers", \.identifiers)
    fields.view("events", "Events", \.events)
    fields.view(
      "claims",
      "Own claims first, then (same topics) those of others that concern this record or were said to be there", \.claims
    )
    fields.view("said", "What the record says about others, as a speaker in `by`", \.said)
    fields.view("relayed", "What the record passed on about others, as a relay in `via`", \.relayed)
    fields.view("counts", "Of the record itself, not those inside claims", \.counts)
    fields.view("findings", "Those not shown in a conflict", \.findings)
    fields.view("relations", "Relations", \.relations)
    fields.view("network", "The record among those it is tied to; absent if these are fewer than three", \.network)
    fields.view("sources", "Sources", \.sources)
    fields.view("note", "Note", \.note)
    fields.view("links", "External pages", \.links)
    fields.view("backlinks", "Backlinks", \.backlinks)
    fields.view("previous", "Neighbor in its index", \.previous)
    fields.view("next", "Next", \.next)
  }
}
